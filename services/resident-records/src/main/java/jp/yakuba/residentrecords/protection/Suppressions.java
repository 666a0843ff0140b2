package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;

/**
 * Setting and lifting 抑止. Each is in force from the moment it is set, and stays so until somebody lifts it. Of the
 * 支援措置 only their effect is here; what is decided of them is decided by {@code residentrecords.measure}.
 */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.4"})
public class Suppressions {

    private static final int REASON_WIDTH = 200;

    private final SuppressionEvents events;
    private final Audit audit;

    Suppressions(SuppressionEvents events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    /**
     * Sets what was ordered.
     *
     * @return its number
     */
    public SuppressionId set(UnitOfWork work, SuppressionOrder order) {
        requireRight(work, RecordsPermission.SUPPRESSION_SET);
        Refusal.ifErrors(SuppressionRules.of(order));
        var row = SuppressionRow.of(
                new SuppressionId(UUID.randomUUID()), target(order), null, order.rule(), reason(order.reason()));
        if (events.lock(work, StoredSuppressions.people(work, row.target())).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        set(work, row);
        return row.suppressionId();
    }

    private static SuppressionTarget target(SuppressionOrder order) {
        var person = order.addresseeNumber();
        var household = order.householdNumber();
        if (person != null) {
            return new SuppressionTarget.Person(person);
        }
        if (household != null) {
            return new SuppressionTarget.Household(household);
        }
        throw new IllegalArgumentException("An order about nobody");
    }

    /** Sets one as it is. */
    public void set(UnitOfWork work, Suppression suppression) {
        requireRight(
                work,
                suppression.kind().isProtection()
                        ? RecordsPermission.PROTECTION_MANAGE
                        : RecordsPermission.SUPPRESSION_SET);
        set(work, SuppressionRow.of(suppression));
    }

    private void set(UnitOfWork work, SuppressionRow row) {
        var people = StoredSuppressions.people(work, row.target());
        events.lock(work, people);
        StoredSuppressions.add(work, row);
        audit.record(work, entry(RecordsOperation.PROTECTION_SET, row.target(), people));
        events.publish(work, people, SuppressionChange.SET);
    }

    /**
     * Puts another content in place of what one says that is no 支援措置; what it said before stays in its history.
     *
     * @param revision as it was seen; refuses if somebody has changed it since
     * @return its revision now
     */
    public int change(UnitOfWork work, SuppressionId suppressionId, int revision, SuppressionContent content) {
        requireRight(work, RecordsPermission.SUPPRESSION_SET);
        Refusal.ifErrors(SuppressionRules.of(content));
        var reason = reason(content.reason());
        var standing =
                StoredSuppressions.lock(work, suppressionId).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        refuseConflict(SuppressionRules.ofNoMeasure(standing.kind().isProtection(), "支援措置の画面で、内容の変更か延長を申請してください。"));
        if (standing.revision() != revision) {
            throw new Refusal(ProblemType.STALE);
        }
        Refusal.ifErrors(SuppressionRules.changes(content, standing));
        var people = StoredSuppressions.people(work, standing.target());
        events.lock(work, people);
        StoredSuppressions.change(work, suppressionId, content.rule(), reason);
        audit.record(work, entry(RecordsOperation.PROTECTION_CHANGE, standing.target(), people));
        events.publish(work, people, SuppressionChange.between(standing.rule(), content.rule()));
        return revision + 1;
    }

    /** How often one in force has been changed; refuses if there is none. */
    public int revision(UnitOfWork work, SuppressionId suppressionId) {
        return StoredSuppressions.lock(work, suppressionId)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                .revision();
    }

    private static void refuseConflict(Findings found) {
        if (found.hasErrors()) {
            throw new Refusal(ProblemType.CONFLICT, found);
        }
    }

    /** Lifts one for good; nothing else ends it. One of a measure is ended with the measure. */
    public void lift(UnitOfWork work, SuppressionId suppressionId, String reason) {
        var lifted = StoredSuppressions.lock(work, suppressionId).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        requireRight(
                work,
                lifted.kind().isProtection()
                        ? RecordsPermission.PROTECTION_MANAGE
                        : RecordsPermission.SUPPRESSION_LIFT);
        refuseConflict(SuppressionRules.ofNoMeasure(lifted.measureId() != null, "支援措置の画面で、支援措置の終了を申請してください。"));
        var people = StoredSuppressions.people(work, lifted.target());
        events.lock(work, people);
        StoredSuppressions.lift(work, suppressionId, reason(reason));
        audit.record(work, entry(RecordsOperation.PROTECTION_LIFT, lifted.target(), people));
        events.publish(work, people, SuppressionChange.LIFTED);
    }

    /**
     * Makes the suppressions of a measure what the measure asks for now: sets what is missing, changes what has changed,
     * lifts what it no longer asks for. Whose right it is, and what is told to the audit log, is the caller's.
     */
    public void cover(UnitOfWork work, MeasureId measure, Map<SuppressionTarget, SuppressionRule> wanted) {
        new Covering(work, events, measure, wanted).follow();
    }

    private static String reason(String reason) {
        try {
            var text = Text.require(reason, "抑止の理由", REASON_WIDTH);
            Refusal.ifErrors(GlyphRules.require(Map.of("reason", text)));
            return text;
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }

    private static AuditEntry entry(
            AuditedOperation operation, SuppressionTarget target, List<AddresseeNumber> people) {
        var entry = AuditEntry.of(operation).addressees(people);
        return target instanceof SuppressionTarget.Household(var household) ? entry.subject(household) : entry;
    }

    private static void requireRight(UnitOfWork work, Permission right) {
        if (!work.operator().may(right)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
