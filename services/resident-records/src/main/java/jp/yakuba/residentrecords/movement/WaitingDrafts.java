package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.ApprovalRights;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Waiting;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;

/** What an operator has to do with drafts: to decide on, to correct, to review those that others have typed. */
@ApplicationScoped
@Requirement("001/4.0.8")
class WaitingDrafts {

    static final ApprovalRights RIGHTS = new ApprovalRights(
            RecordsPermission.MOVEMENT_ENTER, RecordsPermission.MOVEMENT_REVIEW, RecordsPermission.MOVEMENT_APPROVE);

    private final Waiting waiting;

    WaitingDrafts(MovementSettings settings) {
        this.waiting = new Waiting(Drafts.TABLES, RIGHTS, settings::reviewOwnEntry);
    }

    Waiting queue() {
        return waiting;
    }

    /** How many drafts wait for the operator in each state with which their role has to do, in the order of work. */
    Map<DraftState, Integer> counts(UnitOfWork work) {
        return waiting.counts(work);
    }

    /** Whether the operator has something to do with it. */
    boolean waitsFor(Operator who, Draft draft) {
        return waiting.waitsFor(who, draft);
    }
}
