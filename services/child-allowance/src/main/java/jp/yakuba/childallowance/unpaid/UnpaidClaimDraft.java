package jp.yakuba.childallowance.unpaid;

import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.Entry;

/**
 * A claim on its way to a decision.
 *
 * @param claim what was entered
 */
record UnpaidClaimDraft(UnpaidClaimId id, UnpaidClaim claim, Entry entry) implements Approvable {

    @Override
    public DraftId key() {
        return id.draft();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "UnpaidClaimDraft[" + id + " " + state() + "]";
    }
}
