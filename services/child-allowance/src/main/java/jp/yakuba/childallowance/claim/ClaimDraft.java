package jp.yakuba.childallowance.claim;

import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.Entry;

/**
 * A claim on its way to a decision.
 *
 * @param claim what was entered
 */
record ClaimDraft(ClaimId id, CertificationClaim claim, Entry entry) implements Approvable {

    @Override
    public DraftId key() {
        return id.draft();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "ClaimDraft[" + id + " " + state() + "]";
    }
}
