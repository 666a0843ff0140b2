package jp.yakuba.residentrecords.postalcode;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;

/** 郵便番号一覧 of a municipality: how long it is, and a newer one, all of it or nothing. */
@ApplicationScoped
@Requirement("001/1.1.17")
class PostalCodeLists {

    /** The first list counts for all the time before it too. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final String GONE = """
         p.last_day is null and not exists (
            select from copy_postal_code c
            where (c.place_code, c.town_key, c.postal_code) = (p.place_code, p.town_key, p.postal_code))
        """;

    private final Audit audit;

    PostalCodeLists(Audit audit) {
        this.audit = audit;
    }

    /** How many lines count today. */
    long size(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) from resident_records.postal_code where last_day is null")
                .mapTo(Long.class)
                .one();
    }

    /** Makes the file the list of today; what it has no more ended yesterday. Refuses all of it if one line is wrong. */
    long load(UnitOfWork work, PostalCodeFile file) {
        if (!work.operator().may(RecordsPermission.TOWN_LIST_LOAD)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        Refusal.ifErrors(file.findings());
        replace(work, file.towns());
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.POSTAL_CODES_LOAD)
                        .records(file.towns().size()));
        return size(work);
    }

    private void replace(UnitOfWork work, Set<PostalTown> towns) {
        var firstDay = size(work) == 0 ? EVER : work.today();
        work.sql().execute("""
            create temp table if not exists copy_postal_code (place_code text, town_key text, postal_code text)
            on commit drop
            """);
        CopyLines.into(
                work,
                "copy_postal_code (place_code, town_key, postal_code)",
                List.copyOf(towns),
                (copy, town) -> copy.add(town.place().value())
                        .add(town.key())
                        .add(town.postalCode().value()));
        end(work);
        work.sql().createUpdate("""
            insert into resident_records.postal_code (place_code, town_key, postal_code, first_day)
            select c.place_code, c.town_key, c.postal_code, :firstDay from copy_postal_code c
            where not exists (
                select from resident_records.postal_code p
                where (p.place_code, p.town_key, p.postal_code) = (c.place_code, c.town_key, c.postal_code)
                  and p.last_day is null)
            """).bind("firstDay", firstDay).execute();
        work.sql().execute("drop table copy_postal_code");
    }

    /** What was loaded today already never counted for a day. */
    private static void end(UnitOfWork work) {
        work.sql()
                .createUpdate("delete from resident_records.postal_code p where first_day = :today and" + GONE)
                .bind("today", work.today())
                .execute();
        work.sql()
                .createUpdate("update resident_records.postal_code p set last_day = :yesterday where" + GONE)
                .bind("yesterday", work.today().minusDays(1))
                .execute();
    }
}
