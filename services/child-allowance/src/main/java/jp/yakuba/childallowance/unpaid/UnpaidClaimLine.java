package jp.yakuba.childallowance.unpaid;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Mark;

/**
 * A claim in one line, as its list and its page show it.
 *
 * @param name of the child; empty if not known
 * @param marks what must not be missed of the child
 * @param changedBy who changed what was entered, other than who entered it; empty if nobody has
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 * @param own whether it was entered or changed by who looks at it, who can then not decide on it
 */
public record UnpaidClaimLine(
        String id,
        int revision,
        String child,
        String name,
        List<Mark> marks,
        String deceased,
        String day,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String changedBy,
        String reviewedBy,
        String noteToClerk,
        boolean own) {

    static UnpaidClaimLine of(
            UnpaidClaimDraft draft, String reviewedBy, Operator who, Map<AddresseeNumber, AddresseeInSight> people) {
        var claim = draft.claim();
        var child = people.get(claim.child());
        return new UnpaidClaimLine(
                draft.id().toString(),
                draft.revision(),
                claim.child().value(),
                child == null ? "" : child.name(),
                child == null ? List.of() : child.warnings(),
                claim.deceased().value(),
                RecordedDate.of(claim.date()).display(DateStyle.WAREKI),
                draft.state().japanese(),
                draft.entered().name(),
                draft.place(),
                draft.timeOfEntry(),
                draft.changers(),
                reviewedBy,
                draft.noteToClerk(),
                draft.writers().contains(who.userId()));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "UnpaidClaimLine[" + id + "]";
    }
}
