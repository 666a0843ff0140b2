package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.ClaimSettings;
import jp.yakuba.office.approval.ApprovalRights;
import jp.yakuba.office.approval.Waiting;

/** What an operator has to do with claims: to decide on, to correct, to review those that others have entered. */
@ApplicationScoped
class WaitingUnpaidClaims {

    static final ApprovalRights RIGHTS = new ApprovalRights(
            ChildAllowancePermission.CLAIM_ENTER,
            ChildAllowancePermission.CLAIM_REVIEW,
            ChildAllowancePermission.CLAIM_APPROVE);

    private final Waiting waiting;

    WaitingUnpaidClaims(ClaimSettings settings) {
        this.waiting = new Waiting(UnpaidClaims.TABLES, RIGHTS, settings::reviewOwnEntry);
    }

    Waiting queue() {
        return waiting;
    }
}
