package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Setting, extending and lifting 抑止: for who answers for 支援措置, and audited. */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.4"})
public class Suppressions {

    /** The right to set, extend and lift. */
    public static final Permission MANAGE = new Permission("protection.manage");

    private final Audit audit;

    Suppressions(Audit audit) {
        this.audit = audit;
    }

    /** Sets one. */
    public void set(UnitOfWork work, Suppression suppression) {
        requireRight(work);
        add(work, List.of(suppression));
        audit.record(work, AuditEntry.of("protection.set").subject(suppression.addresseeNumber()));
    }

    /**
     * Extends a 支援措置 by a year from the day after its end; from one month before the end on.
     *
     * @return the suppression with its new term
     */
    @Requirement("001/3.4")
    public Suppression extend(UnitOfWork work, UUID suppressionId) {
        requireRight(work);
        var before = inForce(work, suppressionId);
        var end = before.endsOn();
        if (end == null || !(before.endsSoon(work.today()) || before.isOverdue(work.today()))) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error("extension-too-early", "", "まだ延長できません。", "期間の終了日の1か月前から延長できます。"));
        }
        var after = before.until(Suppression.lastDay(end.plusDays(1)));
        work.sql()
                .createUpdate("update resident_records.suppression set ends_on = :end where suppression_id = :id")
                .bind("end", after.endsOn())
                .bind("id", suppressionId)
                .execute();
        audit.record(work, AuditEntry.of("protection.extend").subject(before.addresseeNumber()));
        return after;
    }

    /** Lifts one for good; nothing else ends it. */
    public void lift(UnitOfWork work, UUID suppressionId) {
        requireRight(work);
        var lifted = inForce(work, suppressionId);
        work.sql()
                .createUpdate("""
                        update resident_records.suppression set lifted_at = :now, lifted_by = :by
                        where suppression_id = :id
                        """)
                .bind("now", work.now())
                .bind("by", work.operator().userId())
                .bind("id", suppressionId)
                .execute();
        audit.record(work, AuditEntry.of("protection.lift").subject(lifted.addresseeNumber()));
    }

    /** Adds those of an import, whose right and audit entry are the import's. */
    void add(UnitOfWork work, List<Suppression> suppressions) {
        var setBy = work.operator().userId();
        var rows = suppressions.stream()
                .map(suppression -> SuppressionRow.of(suppression, setBy))
                .toList();
        Protections.ROWS.insert(work, rows, "set_at", work.now());
    }

    private static Suppression inForce(UnitOfWork work, UUID suppressionId) {
        return work.sql()
                .createQuery("select " + Protections.ROWS.columns("s")
                        + " from resident_records.suppression s"
                        + " where s.suppression_id = :id and s.lifted_at is null for update")
                .bind("id", suppressionId)
                .map(Protections.ROWS)
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                .suppression();
    }

    private static void requireRight(UnitOfWork work) {
        if (!work.operator().may(MANAGE)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
