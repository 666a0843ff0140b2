package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.foundation.number.IndividualNumber;
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

    private static final int FETCHED = 5_000;
    private static final String COLUMNS =
            " (job_id, line_number, addressee_number, version, household_number, is_head, resident_record_code,"
                    + " card_number, individual_number_indexes, times, refused, alerted)";

    private final IndividualNumbers individualNumbers;

    IntakeLines(IndividualNumbers individualNumbers) {
        this.individualNumbers = individualNumbers;
    }

    /** Keeps the keys of checked lines. */
    void add(UnitOfWork work, JobId job, List<ResidentLine> lines) {
        work.sql().execute("""
            create temp table if not exists copy_intake_line (like resident_records.intake_line including defaults)
            on commit drop
            """);
        CopyLines.into(
                work, "copy_intake_line" + COLUMNS, lines, (copy, line) -> keys(work, copy.add(job.toString()), line));
        work.sql().execute("insert into resident_records.intake_line select * from copy_intake_line");
        work.sql().execute("truncate copy_intake_line");
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

    /** Makes other imports of the municipality wait until this transaction has ended, before they look and write. */
    void lockRegister(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock("
                        + "hashtextextended('yakuba.intake.' || platform.current_municipality(), 0))) locked")
                .mapTo(Boolean.class)
                .one();
    }

    /** Refuses what only shows when lines are compared; returns the findings, one for each line refused now. */
    List<RowFinding> compare(UnitOfWork work, JobId job) {
        var findings = new ArrayList<RowFinding>();
        for (var rule : LineComparison.values()) {
            refuse(work, job, rule.sql()).forEach(line -> findings.add(new RowFinding(line, rule.finding())));
        }
        return findings;
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
        mark(work, job, findings, "refused", Severity.ERROR);
        mark(work, job, findings, "alerted", Severity.ALERT);
        return findings;
    }

    private static void mark(UnitOfWork work, JobId job, List<RowFinding> findings, String column, Severity severity) {
        var lines = findings.stream()
                .filter(found -> found.finding().severity() == severity)
                .map(RowFinding::row)
                .toList();
        work.sql()
                .createUpdate("""
                    update resident_records.intake_line set <column> = true
                    where job_id = :job
                      and line_number = any(:lines)
                    """)
                .define("column", column)
                .bind("job", job.toString())
                .bindArray("lines", Long.class, lines)
                .execute();
    }

    /** Each rule looks once over all lines in an order of its own: a million lines are compared by sorting, not by pairs. */
    private static List<Long> refuse(UnitOfWork work, JobId job, String which) {
        return work.sql()
                .createQuery("""
                    with line as materialized (
                        select * from resident_records.intake_line
                        where job_id = :job),
                    bad as materialized (%s)
                    update resident_records.intake_line l set refused = true
                    from bad
                    where l.job_id = :job
                      and l.line_number = bad.line_number and not l.refused
                    returning l.line_number
                    """.formatted(which))
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list();
    }

    /** Numbers of the refused lines. */
    Set<Long> refused(UnitOfWork work, JobId job) {
        return numbers(work, job, "refused");
    }

    private static Set<Long> numbers(UnitOfWork work, JobId job, String column) {
        return new HashSet<>(work.sql()
                .createQuery("""
                    select line_number from resident_records.intake_line
                    where job_id = :job and <column>
                    """)
                .define("column", column)
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list());
    }

    /** Numbers of the lines that somebody should look at because of those before them. */
    Set<Long> alerted(UnitOfWork work, JobId job) {
        return numbers(work, job, "alerted");
    }

    /** Forgets the lines of an import that has ended. */
    void clear(UnitOfWork work, JobId job) {
        work.sql().createUpdate("""
            delete from resident_records.intake_line
            where job_id = :job
            """).bind("job", job.toString()).execute();
    }
}
