package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where amendments are entered, corrected and looked at; what becomes of them is {@link AmendmentApproval}. */
@ApplicationScoped
class AmendmentDesk {

    private static final Lacks LACKS = new Lacks("amendment");

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

    /**
     * Keeps a claim for more that was received, whatever it lacks, with what was found beside it: so that it can be decided against.
     * One that lacks nothing is entered like any other.
     */
    AmendmentDraft receive(UnitOfWork work, Amendment amendment) {
        var assessed = examiner.examine(work, amendment, null);
        if (!assessed.findings().hasErrors() || !AmendmentRejections.isRejectable(amendment)) {
            return enter(work, amendment, Map.of());
        }
        var draft = amendments.add(work, amendment, Map.of());
        LACKS.add(work, draft.key(), assessed.findings());
        record(work, ChildAllowanceOperation.AMENDMENT_ENTER, draft, assessed);
        return draft;
    }

    /** What it lacked when it was received; none of one that lacked nothing. */
    Findings lacks(UnitOfWork work, AmendmentDraft draft) {
        return LACKS.of(work, draft.key());
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
