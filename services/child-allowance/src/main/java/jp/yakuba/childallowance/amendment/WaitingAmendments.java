package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.ApprovalRights;
import jp.yakuba.office.approval.Waiting;

/** What an operator has to do with amendments: to decide on, to correct, to review those that others have entered. */
@ApplicationScoped
class WaitingAmendments {

    static final ApprovalRights RIGHTS = new ApprovalRights(
            ChildAllowancePermission.CLAIM_ENTER,
            ChildAllowancePermission.CLAIM_REVIEW,
            ChildAllowancePermission.CLAIM_APPROVE);

    private final Waiting waiting;

    WaitingAmendments(AmendmentSettings settings) {
        this.waiting = new Waiting(Amendments.TABLES, RIGHTS, settings::reviewOwnEntry);
    }

    Waiting queue() {
        return waiting;
    }
}
