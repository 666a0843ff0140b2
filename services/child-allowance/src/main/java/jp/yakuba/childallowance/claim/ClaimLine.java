package jp.yakuba.childallowance.claim;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.approval.DraftLine;
import jp.yakuba.platform.screens.Mark;

/**
 * A claim in one line, as its list and its page show it.
 *
 * @param name who claims; empty to who may not see people, and where nobody is known of the number
 * @param marks what must not be missed of who claims
 */
public record ClaimLine(
        DraftLine draft, String claimant, String name, List<Mark> marks, int children, String claimedOn) {

    static ClaimLine of(ClaimDraft draft, DraftLine line, Map<AddresseeNumber, AddresseeInSight> people) {
        var claimant = people.get(draft.claim().claimant().addressee());
        return new ClaimLine(
                line,
                draft.claim().claimant().addressee().value(),
                claimant == null ? "" : claimant.name(),
                claimant == null ? List.of() : claimant.warnings(),
                draft.claim().children().size(),
                RecordedDate.of(draft.claim().claim().date()).display(DateStyle.WAREKI));
    }
}
