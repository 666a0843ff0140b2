package jp.yakuba.childallowance.claim;

import java.util.UUID;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.ClaimId;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Entry;

/**
 * A claim on its way to a decision.
 *
 * @param claim what was entered
 */
record ClaimDraft(ClaimId id, CertificationClaim claim, Entry entry) implements Approvable {

    @Override
    public UUID key() {
        return id.value();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "ClaimDraft[" + id + " " + state() + "]";
    }
}
