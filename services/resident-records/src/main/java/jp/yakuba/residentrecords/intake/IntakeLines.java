package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import org.jspecify.annotations.Nullable;

/** The lines of running imports, as far as lines must be compared with each other and with the register. */
@ApplicationScoped
class IntakeLines {

    private static final String COLUMNS =
            " (job_id, line_number, addressee_number, version, household_number, is_head, resident_record_code, card_number,"
                    + " individual_number_indexes, refused)";

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
            copy.add(null).add(null).add(false).add(null).add(null).add(null).add(true);
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
                .add(line.isRefused());
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
        for (var rule : Comparison.values()) {
            refuse(work, job, rule.sql).forEach(line -> findings.add(new RowFinding(line, rule.finding())));
        }
        return findings;
    }

    /** Each rule looks once over all lines in an order of its own: a million lines are compared by sorting, not by pairs. */
    private static List<Long> refuse(UnitOfWork work, JobId job, String which) {
        return work.sql()
                .createQuery("""
                        with line as materialized (
                            select * from resident_records.intake_line
                            where municipality_code = platform.current_municipality() and job_id = :job),
                        bad as materialized (%s)
                        update resident_records.intake_line l set refused = true
                        from bad
                        where l.municipality_code = platform.current_municipality() and l.job_id = :job
                          and l.line_number = bad.line_number and not l.refused
                        returning l.line_number
                        """.formatted(which))
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list();
    }

    /** Numbers of the refused lines. */
    Set<Long> refused(UnitOfWork work, JobId job) {
        return new HashSet<>(work.sql()
                .createQuery("""
                        select line_number from resident_records.intake_line
                        where municipality_code = platform.current_municipality() and job_id = :job and refused
                        """)
                .bind("job", job.toString())
                .mapTo(Long.class)
                .list());
    }

    /** Forgets the lines of an import that has ended. */
    void clear(UnitOfWork work, JobId job) {
        work.sql().createUpdate("""
                        delete from resident_records.intake_line
                        where municipality_code = platform.current_municipality() and job_id = :job
                        """).bind("job", job.toString()).execute();
    }

    /** The rules between lines, in this order; the last passes a refusal on to the person's other lines. */
    private enum Comparison {
        DOUBLED("""
                select line_number from (
                    select line_number,
                           row_number() over (partition by addressee_number, version order by line_number) as place
                    from line where addressee_number is not null) numbered
                where place > 1
                """, "個人履歴番号", "version-doubled", "同じ宛名番号・履歴番号の行が前にもあります。", "どちらの行が正しいか確かめて、一方を取り除いてください。"),
        REGISTERED("""
                select line_number from line join resident_records.resident r
                    on r.municipality_code = platform.current_municipality()
                   and r.addressee_number = line.addressee_number
                """, "宛名番号", "already-registered", "この宛名番号の人はすでに登録されています。", "この人の行を取り除いてください。登録済みの記録は取込では変わりません。"),
        GAP("""
                select line_number from (
                    select line_number, version,
                           dense_rank() over (partition by addressee_number order by version) as place
                    from line where addressee_number is not null) numbered
                where version <> place
                """, "個人履歴番号", "version-gap", "履歴番号が1からの連番になっていません。", "この人のすべての履歴を1から順に入れてください。"),
        CODE_OF_ANOTHER(
                ofAnother("resident_record_code", "resident-record-code"),
                "住民票コード",
                "resident-record-code-of-another",
                "この住民票コードはほかの人のものです。",
                "住民票コードを確かめて直してください。"),
        CARD_OF_ANOTHER(
                ofAnother("card_number", "residence-card"),
                "在留カード等番号",
                "card-number-of-another",
                "この番号はほかの人のものです。",
                "カードの番号を確かめて直してください。"),
        INDIVIDUAL_NUMBER_OF_ANOTHER(
                """
                select line_number from (
                    select line_number, addressee_number, individual_number_indexes,
                           min(addressee_number) over (partition by individual_number_indexes[1]) as holder
                    from line where individual_number_indexes is not null) held
                where addressee_number <> holder or exists (
                    select from platform.individual_number_holder h
                    where h.municipality_code = platform.current_municipality()
                      and h.blind_index = any(held.individual_number_indexes)
                      and h.addressee_number <> held.addressee_number)
                """, "個人番号", "individual-number-of-another", "この個人番号はほかの人のものです。", "個人番号を確かめて直してください。"),
        SECOND_HEAD("""
                select line_number from (
                    select line_number, household_number,
                           row_number() over (partition by household_number order by line_number) as place
                    from (select *, row_number() over (partition by addressee_number order by version desc) as newness
                          from line where addressee_number is not null and not refused) newest
                    where newness = 1 and is_head) head
                where place > 1 or exists (
                    select from resident_records.resident r
                    where r.municipality_code = platform.current_municipality()
                      and r.household_number = head.household_number and r.is_head)
                """, "続柄コード1", "household-heads-several", "この世帯には、ほかに世帯主がいます。", "世帯主は世帯に1人です。続柄か世帯番号を直してください。"),
        PERSON("""
                select line_number from (
                    select line_number, refused, bool_or(refused) over (partition by addressee_number) as any_refused
                    from line where addressee_number is not null) of_person
                where any_refused and not refused
                """, "宛名番号", "other-line-refused", "同じ人のほかの行が取り込めないため、この行も取り込めません。", "同じ宛名番号の行の指摘を直してください。");

        private final String sql;
        private final String item;
        private final String code;
        private final String message;
        private final String remedy;

        Comparison(String sql, String item, String code, String message, String remedy) {
            this.sql = sql;
            this.item = item;
            this.code = code;
            this.message = message;
            this.remedy = remedy;
        }

        /** A number that another line gives to somebody else, or that somebody of the register holds. */
        private static String ofAnother(String column, String kind) {
            return """
                    select line_number from (
                        select line_number, addressee_number, %1$s, min(addressee_number) over (partition by %1$s) as holder
                        from line where %1$s is not null) held
                    where addressee_number <> holder or exists (
                        select from resident_records.number_holder h
                        where h.municipality_code = platform.current_municipality() and h.kind = '%2$s'
                          and h.number = held.%1$s and h.addressee_number <> held.addressee_number)
                    """.formatted(column, kind);
        }

        Finding finding() {
            return Finding.error(code, item, message, remedy);
        }
    }
}
