package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.office.intake.LineTable;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.resident.RowTimes;
import org.jspecify.annotations.Nullable;

/** The lines of running imports, as far as lines must be compared with each other and with the register. */
@ApplicationScoped
class IntakeLines {

    static final LineTable TABLE = new LineTable("resident_records.intake_line");

    private static final int FETCHED = 5_000;
    private static final String COLUMNS =
            "(job_id, line_number, addressee_number, version, household_number, is_head, resident_record_code,"
                    + " card_number, individual_number_indexes, times, refused, alerted)";

    private final IndividualNumbers individualNumbers;

    IntakeLines(IndividualNumbers individualNumbers) {
        this.individualNumbers = individualNumbers;
    }

    /** Keeps the keys of checked lines. */
    void add(UnitOfWork work, JobId job, List<ResidentLine> lines) {
        TABLE.add(work, COLUMNS, lines, (copy, line) -> keys(work, copy.add(job.toString()), line));
    }

    private void keys(UnitOfWork work, CopyLines copy, ResidentLine line) {
        var person = line.person();
        copy.add(line.number()).add(person == null ? null : person.value());
        var version = line.version();
        if (version == null) {
            copy.add(null)
                    .add(null)
                    .add(false)
                    .add(null)
                    .add(null)
                    .add(null)
                    .add(null)
                    .add(true)
                    .add(false);
            return;
        }
        var code = version.residentRecordCode();
        var foreign = version.foreign();
        var card = foreign == null ? null : foreign.cardNumber();
        copy.add(version.version())
                .add(version.householdNumber().value())
                .add(version.isHeadOfHousehold())
                .add(code == null ? null : code.value())
                .add(card == null ? null : card.value())
                .add(indexes(work, line.individualNumber()))
                .add(LineTimes.text(RowTimes.of(version)))
                .add(line.isRefused())
                .add(line.isWarned());
    }

    /** What a 個人番号 may stand under, as PostgreSQL reads an array; nobody can read the number out of it. */
    private @Nullable String indexes(UnitOfWork work, @Nullable IndividualNumber number) {
        return number == null
                ? null
                : individualNumbers.fingerprints(work, number).stream()
                        .map(print -> "\"\\\\x" + print + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** What is found in how the rows of each person follow each other; refuses those that cannot have happened. */
    List<RowFinding> order(UnitOfWork work, JobId job) {
        var findings = new ArrayList<RowFinding>();
        var lines = work.sql().createQuery("""
            select * from (
                select line_number, version, times, refused,
                       lag(version) over person as version_before, lag(times) over person as times_before
                from resident_records.intake_line
                where job_id = :job
                  and addressee_number is not null and times is not null
                window person as (partition by addressee_number order by version, line_number)) followed
            where version = version_before + 1 and not refused order by line_number
            """).bind("job", job.toString()).setFetchSize(FETCHED);
        try (var followed = lines
                .map((row, context) -> LineTimes.found(
                        row.getLong("line_number"), row.getString("times_before"), row.getString("times")))
                .stream()) {
            followed.forEach(findings::addAll);
        }
        TABLE.mark(work, job, findings);
        return findings;
    }
}
