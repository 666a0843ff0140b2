package jp.yakuba.childallowance.unpaid;

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
 * @param name of the child; empty if not known
 * @param marks what must not be missed of the child
 */
public record UnpaidClaimLine(
        DraftLine draft, String child, String name, List<Mark> marks, String deceased, String day) {

    static UnpaidClaimLine of(UnpaidClaimDraft draft, DraftLine line, Map<AddresseeNumber, AddresseeInSight> people) {
        var claim = draft.claim();
        var child = people.get(claim.child());
        return new UnpaidClaimLine(
                line,
                claim.child().value(),
                child == null ? "" : child.name(),
                child == null ? List.of() : child.warnings(),
                claim.deceased().value(),
                RecordedDate.of(claim.date()).display(DateStyle.WAREKI));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "UnpaidClaimLine[" + draft.id() + "]";
    }
}
