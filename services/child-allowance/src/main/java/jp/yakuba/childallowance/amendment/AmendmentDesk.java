package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.decided.AmendmentRejections;
import jp.yakuba.childallowance.amendment.decided.DecidedAmendments;
import jp.yakuba.childallowance.filing.Filing;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where amendments are entered, corrected and looked at; what becomes of them is {@link AmendmentApproval}. */
@ApplicationScoped
class AmendmentDesk implements Filing<Amendment, AmendmentDraft, AmendmentAssessment> {

    private static final Lacks LACKS = new Lacks("amendment");

    private final AmendmentExaminer examiner;
    private final AmendmentApproval approval;
    private final Amendments amendments;
    private final DecidedAmendments decided;
    private final AmendmentRejections rejections;
    private final Audit audit;
    private final FilingDesk<Amendment, AmendmentDraft, AmendmentAssessment> filings;

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
        this.filings = new FilingDesk<>(this, approval.steps(), LACKS);
    }

    /** Where they are entered, received and corrected. */
    FilingDesk<Amendment, AmendmentDraft, AmendmentAssessment> filings() {
        return filings;
    }

    @Override
    public AmendmentAssessment examine(UnitOfWork work, Amendment amendment, @Nullable AmendmentDraft own) {
        return examiner.examine(work, amendment, own == null ? null : own.id());
    }

    @Override
    public AmendmentDraft add(UnitOfWork work, Amendment amendment, Map<String, String> passed) {
        return amendments.add(work, amendment, passed);
    }

    @Override
    public AmendmentDraft retype(
            UnitOfWork work, AmendmentDraft draft, Amendment amendment, Map<String, String> passed) {
        return amendments.retype(work, draft.id(), amendment, passed);
    }

    @Override
    public boolean isRejectable(Amendment amendment) {
        return AmendmentRejections.isRejectable(amendment);
    }

    @Override
    public AuditEntry entered(AmendmentDraft draft) {
        return AmendmentApproval.entry(ChildAllowanceOperation.AMENDMENT_ENTER, draft);
    }

    @Override
    public AuditEntry changed(AmendmentDraft draft) {
        return AmendmentApproval.entry(ChildAllowanceOperation.AMENDMENT_CHANGE, draft);
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
