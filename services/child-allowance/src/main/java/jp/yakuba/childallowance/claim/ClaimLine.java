package jp.yakuba.childallowance.claim;

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
 * @param name who claims; empty to who may not see people, and where nobody is known of the number
 * @param marks what must not be missed of who claims
 * @param changedBy who changed what was entered, other than who entered it; empty if nobody has
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 * @param own whether it was entered or changed by who looks at it, who can then not decide on it
 */
public record ClaimLine(
        String id,
        int revision,
        String claimant,
        String name,
        List<Mark> marks,
        int children,
        String claimedOn,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String changedBy,
        String reviewedBy,
        String noteToClerk,
        boolean own) {

    static ClaimLine of(
            ClaimDraft draft, String reviewedBy, Operator who, Map<AddresseeNumber, AddresseeInSight> people) {
        var claimant = people.get(draft.claim().claimant().addressee());
        return new ClaimLine(
                draft.id().toString(),
                draft.revision(),
                draft.claim().claimant().addressee().value(),
                claimant == null ? "" : claimant.name(),
                claimant == null ? List.of() : claimant.warnings(),
                draft.claim().children().size(),
                RecordedDate.of(draft.claim().claim().date()).display(DateStyle.WAREKI),
                draft.state().japanese(),
                draft.entered().name(),
                draft.place(),
                draft.timeOfEntry(),
                draft.changers(),
                reviewedBy,
                draft.noteToClerk(),
                draft.writers().contains(who.userId()));
    }
}
