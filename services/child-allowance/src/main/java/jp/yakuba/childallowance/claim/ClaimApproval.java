package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.claim.decided.Certifications;
import jp.yakuba.childallowance.claim.decided.Rejections;
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

/** How a claim is approved: registered, it is a certification; or it is rejected. */
@ApplicationScoped
class ClaimApproval implements ApprovalProcedure<ClaimDraft, ClaimAssessment> {

    private final ClaimExaminer examiner;
    private final Claims claims;
    private final Certifications certifications;
    private final Rejections rejections;
    private final ClaimSettings settings;
    private final Approval<ClaimDraft, ClaimAssessment> steps;
    private final StepsOnScreen<ClaimDraft> onScreen;

    ClaimApproval(
            ClaimExaminer examiner,
            Claims claims,
            Certifications certifications,
            Rejections rejections,
            ClaimSettings settings,
            Audit audit) {
        this.examiner = examiner;
        this.claims = claims;
        this.certifications = certifications;
        this.rejections = rejections;
        this.settings = settings;
        this.steps = new Approval<>(this, new Reviews(Claims.TABLES), audit);
        this.onScreen =
                new StepsOnScreen<>(steps, WaitingClaims.RIGHTS, "/child-allowance/claims", "決裁して認定する", "を認定しました。");
    }

    /** The steps of claims. */
    Approval<ClaimDraft, ClaimAssessment> steps() {
        return steps;
    }

    /** The same on their page. */
    StepsOnScreen<ClaimDraft> onScreen() {
        return onScreen;
    }

    @Override
    public String noun() {
        return Claims.NOUN;
    }

    @Override
    public boolean reviewOwnEntry() {
        return settings.reviewOwnEntry();
    }

    @Override
    public boolean isRejectable() {
        return true;
    }

    @Override
    public Optional<ClaimDraft> lock(UnitOfWork work, DraftId id) {
        return claims.lock(work, id);
    }

    @Override
    public ClaimDraft move(UnitOfWork work, ClaimDraft draft, DraftState next, String note) {
        return claims.move(work, draft.id(), next, note);
    }

    @Override
    public Collection<AddresseeNumber> subjects(UnitOfWork work, ClaimDraft draft) {
        return draft.claim().subjects();
    }

    @Override
    public ClaimAssessment assess(UnitOfWork work, ClaimDraft draft) {
        return examiner.examine(work, draft.claim(), draft.id());
    }

    @Override
    public ClaimAssessment assessToRegister(UnitOfWork work, ClaimDraft draft) {
        certifications.await(work, draft.claim().subjects());
        return assess(work, draft);
    }

    @Override
    public void register(UnitOfWork work, ClaimDraft draft, ClaimAssessment assessed) {
        certifications.add(work, draft.id(), draft.claim(), Objects.requireNonNull(assessed.months()));
    }

    @Override
    public void reject(UnitOfWork work, ClaimDraft draft, Rejection rejection) {
        rejections.add(work, draft.id(), draft.claim(), rejection);
    }

    @Override
    public void giveUp(UnitOfWork work, ClaimDraft draft) {
        // Nothing is kept beside a claim.
    }

    @Override
    public AuditEntry entry(DraftState next, ClaimDraft draft) {
        return entry(
                switch (next) {
                    case DRAFT -> ChildAllowanceOperation.CLAIM_CHANGE;
                    case REVIEWED -> ChildAllowanceOperation.CLAIM_REVIEW;
                    case RETURNED -> ChildAllowanceOperation.CLAIM_SEND_BACK;
                    case WITHDRAWN -> ChildAllowanceOperation.CLAIM_WITHDRAW;
                    case REGISTERED -> ChildAllowanceOperation.CLAIM_REGISTER;
                    case REJECTED -> ChildAllowanceOperation.CLAIM_REJECT;
                },
                draft);
    }

    /** What the audit log is told of what was done with a claim. */
    static AuditEntry entry(ChildAllowanceOperation operation, ClaimDraft draft) {
        return AuditEntry.of(operation).detail("claim", draft.id());
    }
}
