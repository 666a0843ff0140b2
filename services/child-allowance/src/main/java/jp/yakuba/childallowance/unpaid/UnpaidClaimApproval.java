package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.claim.ClaimSettings;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.payment.PaidMonths;
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

/** How a claim is approved: registered, what is owed goes over to the child; or it is rejected. */
@ApplicationScoped
class UnpaidClaimApproval implements ApprovalProcedure<UnpaidClaimDraft, UnpaidClaimAssessment> {

    private final UnpaidClaimExaminer examiner;
    private final UnpaidClaims claims;
    private final DecidedUnpaidClaims decided;
    private final DecidedClaims certified;
    private final PaidMonths paid;
    private final ClaimSettings settings;
    private final Approval<UnpaidClaimDraft, UnpaidClaimAssessment> steps;
    private final StepsOnScreen<UnpaidClaimDraft> onScreen;

    UnpaidClaimApproval(
            UnpaidClaimExaminer examiner,
            UnpaidClaims claims,
            DecidedUnpaidClaims decided,
            DecidedClaims certified,
            PaidMonths paid,
            ClaimSettings settings,
            Audit audit) {
        this.examiner = examiner;
        this.claims = claims;
        this.decided = decided;
        this.certified = certified;
        this.paid = paid;
        this.settings = settings;
        this.steps = new Approval<>(this, new Reviews(UnpaidClaims.TABLES), audit);
        this.onScreen = new StepsOnScreen<>(
                steps,
                WaitingUnpaidClaims.RIGHTS,
                "/child-allowance/unpaid-claims",
                "決裁して支給する",
                "の支給を決裁しました。次の支払処理で支払います。");
    }

    /** The steps of claims. */
    Approval<UnpaidClaimDraft, UnpaidClaimAssessment> steps() {
        return steps;
    }

    /** The same on their page. */
    StepsOnScreen<UnpaidClaimDraft> onScreen() {
        return onScreen;
    }

    @Override
    public String noun() {
        return UnpaidClaims.NOUN;
    }

    @Override
    public boolean reviewOwnEntry() {
        return settings.reviewOwnEntry();
    }

    @Override
    public Optional<UnpaidClaimDraft> lock(UnitOfWork work, DraftId id) {
        return claims.lock(work, id);
    }

    @Override
    public UnpaidClaimDraft move(UnitOfWork work, UnpaidClaimDraft draft, DraftState next, String note) {
        return claims.move(work, draft.id(), next, note);
    }

    @Override
    public Collection<AddresseeNumber> subjects(UnitOfWork work, UnpaidClaimDraft draft) {
        return draft.claim().subjects();
    }

    @Override
    public UnpaidClaimAssessment assess(UnitOfWork work, UnpaidClaimDraft draft) {
        return examiner.examine(work, draft.claim(), draft.id());
    }

    @Override
    public UnpaidClaimAssessment assessToRegister(UnitOfWork work, UnpaidClaimDraft draft) {
        certified.await(work, draft.claim().subjects());
        paid.await(work);
        return assess(work, draft);
    }

    @Override
    public void register(UnitOfWork work, UnpaidClaimDraft draft, UnpaidClaimAssessment assessed) {
        decided.add(work, draft, assessed, Objects.requireNonNull(assessed.months()));
    }

    @Override
    public boolean isRejectable() {
        return true;
    }

    @Override
    public void reject(UnitOfWork work, UnpaidClaimDraft draft, Rejection rejection) {
        decided.reject(work, draft, rejection);
    }

    @Override
    public void giveUp(UnitOfWork work, UnpaidClaimDraft draft) {
        // Nothing is kept beside a claim.
    }

    @Override
    public AuditEntry entry(DraftState next, UnpaidClaimDraft draft) {
        return entry(
                switch (next) {
                    case DRAFT -> ChildAllowanceOperation.UNPAID_CHANGE;
                    case REVIEWED -> ChildAllowanceOperation.UNPAID_REVIEW;
                    case RETURNED -> ChildAllowanceOperation.UNPAID_SEND_BACK;
                    case WITHDRAWN -> ChildAllowanceOperation.UNPAID_WITHDRAW;
                    case REGISTERED -> ChildAllowanceOperation.UNPAID_REGISTER;
                    case REJECTED -> ChildAllowanceOperation.UNPAID_REJECT;
                },
                draft);
    }

    /** What the audit log is told of what was done with a claim. */
    static AuditEntry entry(ChildAllowanceOperation operation, UnpaidClaimDraft draft) {
        return AuditEntry.of(operation).detail("unpaidClaim", draft.id());
    }
}
