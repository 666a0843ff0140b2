package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.amendment.decided.AmendmentRejections;
import jp.yakuba.childallowance.amendment.decided.DecidedAmendments;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Approval;
import jp.yakuba.office.approval.ApprovalProcedure;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** How an amendment is approved: registered, its months are in force; or a claim for more is rejected. */
@ApplicationScoped
class AmendmentApproval implements ApprovalProcedure<AmendmentDraft, AmendmentAssessment> {

    private final AmendmentExaminer examiner;
    private final Amendments amendments;
    private final DecidedAmendments decided;
    private final DecidedClaims claims;
    private final AmendmentRejections rejections;
    private final AmendmentSettings settings;
    private final Approval<AmendmentDraft, AmendmentAssessment> steps;
    private final StepsOnScreen<AmendmentDraft> onScreen;

    AmendmentApproval(
            AmendmentExaminer examiner,
            Amendments amendments,
            DecidedAmendments decided,
            DecidedClaims claims,
            AmendmentRejections rejections,
            AmendmentSettings settings,
            Audit audit) {
        this.examiner = examiner;
        this.amendments = amendments;
        this.decided = decided;
        this.claims = claims;
        this.rejections = rejections;
        this.settings = settings;
        this.steps = new Approval<>(this, new Reviews(Amendments.TABLES), audit);
        this.onScreen =
                new StepsOnScreen<>(steps, WaitingAmendments.RIGHTS, "/child-allowance/amendments", "決裁する", "を決裁しました。");
    }

    /** The steps of amendments. */
    Approval<AmendmentDraft, AmendmentAssessment> steps() {
        return steps;
    }

    /** The same on their page. */
    StepsOnScreen<AmendmentDraft> onScreen() {
        return onScreen;
    }

    @Override
    public String noun() {
        return Amendments.NOUN;
    }

    @Override
    public boolean reviewOwnEntry() {
        return settings.reviewOwnEntry();
    }

    @Override
    public Optional<AmendmentDraft> lock(UnitOfWork work, DraftId id) {
        return amendments.lock(work, id);
    }

    @Override
    public AmendmentDraft move(UnitOfWork work, AmendmentDraft draft, DraftState next, String note) {
        return amendments.move(work, draft.id(), next, note);
    }

    @Override
    public Collection<AddresseeNumber> subjects(UnitOfWork work, AmendmentDraft draft) {
        return draft.amendment().subjects();
    }

    @Override
    public AmendmentAssessment assess(UnitOfWork work, AmendmentDraft draft) {
        return examiner.examine(work, draft.amendment(), draft.id());
    }

    @Override
    public AmendmentAssessment assessToRegister(UnitOfWork work, AmendmentDraft draft) {
        claims.await(work, assess(work, draft).subjects());
        return assess(work, draft);
    }

    @Override
    public void register(UnitOfWork work, AmendmentDraft draft, AmendmentAssessment assessed) {
        decided.add(work, draft.id(), draft.amendment(), Objects.requireNonNull(assessed.outcome()));
    }

    @Override
    public boolean isRejectable() {
        return true;
    }

    @Override
    public boolean isRejectable(AmendmentDraft draft) {
        return AmendmentRejections.isRejectable(draft.amendment());
    }

    @Override
    public void reject(UnitOfWork work, AmendmentDraft draft, Rejection rejection) {
        rejections.add(work, draft.id(), draft.amendment(), rejection);
    }

    @Override
    public void giveUp(UnitOfWork work, AmendmentDraft draft) {
        // Nothing is kept beside an amendment.
    }

    @Override
    public AuditEntry entry(DraftState next, AmendmentDraft draft) {
        return entry(
                switch (next) {
                    case DRAFT -> ChildAllowanceOperation.AMENDMENT_CHANGE;
                    case REVIEWED -> ChildAllowanceOperation.AMENDMENT_REVIEW;
                    case RETURNED -> ChildAllowanceOperation.AMENDMENT_SEND_BACK;
                    case WITHDRAWN -> ChildAllowanceOperation.AMENDMENT_WITHDRAW;
                    case REGISTERED -> ChildAllowanceOperation.AMENDMENT_REGISTER;
                    case REJECTED -> ChildAllowanceOperation.AMENDMENT_REJECT;
                },
                draft);
    }

    /** What the audit log is told of what was done with an amendment. */
    static AuditEntry entry(ChildAllowanceOperation operation, AmendmentDraft draft) {
        return AuditEntry.of(operation).detail("amendment", draft.id());
    }
}
