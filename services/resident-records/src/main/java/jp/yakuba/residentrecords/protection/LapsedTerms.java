package jp.yakuba.residentrecords.protection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Terms of suppressions in force that have passed, and whether that was told. */
final class LapsedTerms {

    private LapsedTerms() {}

    /** So many in force whose term has passed without anybody having been told. */
    static List<SuppressionRow> untold(UnitOfWork work, int limit) {
        return work.sql()
                .createQuery("select " + StoredSuppressions.ROWS.columns("s") + StoredSuppressions.IN_FORCE + """
                         where s.suppression_id in (
                            select suppression_id from resident_records.suppression
                            where lifted_at is null and ends_on < :today
                              and lapse_told is distinct from ends_on
                            order by ends_on, suppression_id limit :limit)
                        """)
                .bind("today", work.today())
                .bind("limit", limit)
                .map(StoredSuppressions.ROWS)
                .list();
    }

    /** Which of these it is to be told of now, and not again; those that somebody is working on come later. */
    static Set<SuppressionId> tell(UnitOfWork work, List<SuppressionId> ids) {
        return work.sql()
                .createQuery("""
                        update resident_records.suppression set lapse_told = ends_on
                        where suppression_id in (
                            select suppression_id from resident_records.suppression
                            where suppression_id = any(:ids)
                              and lifted_at is null and ends_on < :today and lapse_told is distinct from ends_on
                            for update skip locked)
                        returning suppression_id
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        ids.stream().map(SuppressionId::value).toList())
                .bind("today", work.today())
                .mapTo(UUID.class)
                .map(SuppressionId::new)
                .set();
    }
}
