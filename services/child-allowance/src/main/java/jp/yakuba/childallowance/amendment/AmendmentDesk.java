package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where amendments are entered, corrected and looked at; what becomes of them is {@link AmendmentApproval}. */
@ApplicationScoped
class AmendmentDesk {

    private final AmendmentExaminer examiner;
    private final AmendmentApproval approval;
    private final Amendments amendments;
    private final DecidedAmendments decided;
    private final AmendmentRejections rejections;
    private final Audit audit;

    AmendmentDesk(
            AmendmentExaminer examiner,
            AmendmentApproval approval,
            Amendments amendments,
            DecidedAmendments decided,
            AmendmentRejections rejections,
            Audit audit) {
        this.examiner = examiner;
        this.approval = approval;
        this.amendments = amendments;
        this.decided = decided;
        this.rejections = rejections;
        this.audit = audit;
    }

    /** Keeps an amendment as a draft. Refuses errors, and alerts that no reason was given for. */
    AmendmentDraft enter(UnitOfWork work, Amendment amendment, Map<String, String> passed) {
        var assessed = examiner.examine(work, amendment, null);
        Refusal.ifNotPassed(assessed.findings(), passed);
        var draft = amendments.add(work, amendment, passed);
        record(work, ChildAllowanceOperation.AMENDMENT_ENTER, draft, assessed);
        return draft;
    }

    /** Puts a corrected amendment in place of a draft, which is then to be reviewed anew. */
    AmendmentDraft change(UnitOfWork work, UUID id, int revision, Amendment amendment, Map<String, String> passed) {
        var draft = approval.steps().held(work, id, revision, DraftState.DRAFT);
        var assessed = examiner.examine(work, amendment, draft.id());
        Refusal.ifNotPassed(assessed.findings(), passed);
        var changed = amendments.retype(work, draft.id(), amendment, passed);
        record(work, ChildAllowanceOperation.AMENDMENT_CHANGE, changed, assessed);
        return changed;
    }

    private void record(
            UnitOfWork work, ChildAllowanceOperation operation, AmendmentDraft draft, AmendmentAssessment assessed) {
        approval.steps()
                .record(
                        work,
                        AmendmentApproval.entry(operation, draft),
                        draft,
                        assessed.subjects(),
                        assessed.findings());
    }

    /** What an amendment amounts to now; of one that is registered, what was decided. */
    AmendmentAssessment look(UnitOfWork work, AmendmentDraft draft) {
        audit.record(
                work,
                AmendmentApproval.entry(ChildAllowanceOperation.AMENDMENT_VIEW, draft)
                        .addressees(draft.amendment().subjects()));
        return draft.state().isOpen()
                ? approval.assess(work, draft)
                : AmendmentAssessment.closed(
                        draft.amendment(),
                        decided.of(work, draft.id()).orElse(null),
                        rejections.of(work, draft.id()).orElse(null));
    }

    /** Tells the audit log that a list was looked at. */
    void listed(UnitOfWork work, int amendmentsShown) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.AMENDMENT_VIEW).records(amendmentsShown));
    }
}
