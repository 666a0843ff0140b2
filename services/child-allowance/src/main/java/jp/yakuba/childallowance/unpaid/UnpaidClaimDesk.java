package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.filing.Filing;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where claims are entered, corrected and looked at; what becomes of them is {@link UnpaidClaimApproval}. */
@ApplicationScoped
class UnpaidClaimDesk implements Filing<UnpaidClaim, UnpaidClaimDraft, UnpaidClaimAssessment> {

    private static final Lacks LACKS = new Lacks("unpaid_claim");

    private final UnpaidClaimExaminer examiner;
    private final UnpaidClaimApproval approval;
    private final UnpaidClaims claims;
    private final DecidedUnpaidClaims decided;
    private final Audit audit;
    private final FilingDesk<UnpaidClaim, UnpaidClaimDraft, UnpaidClaimAssessment> filings;

    UnpaidClaimDesk(
            UnpaidClaimExaminer examiner,
            UnpaidClaimApproval approval,
            UnpaidClaims claims,
            DecidedUnpaidClaims decided,
            Audit audit) {
        this.examiner = examiner;
        this.approval = approval;
        this.claims = claims;
        this.decided = decided;
        this.audit = audit;
        this.filings = new FilingDesk<>(this, approval.steps(), LACKS);
    }

    /** Where they are entered, received and corrected. */
    FilingDesk<UnpaidClaim, UnpaidClaimDraft, UnpaidClaimAssessment> filings() {
        return filings;
    }

    @Override
    public UnpaidClaimAssessment examine(UnitOfWork work, UnpaidClaim claim, @Nullable UnpaidClaimDraft own) {
        return examiner.examine(work, claim, own == null ? null : own.id());
    }

    @Override
    public UnpaidClaimDraft add(UnitOfWork work, UnpaidClaim claim, Map<String, String> passed) {
        return claims.add(work, claim, passed);
    }

    @Override
    public UnpaidClaimDraft retype(
            UnitOfWork work, UnpaidClaimDraft draft, UnpaidClaim claim, Map<String, String> passed) {
        return claims.retype(work, draft.id(), claim, passed);
    }

    @Override
    public AuditEntry entered(UnpaidClaimDraft draft) {
        return UnpaidClaimApproval.entry(ChildAllowanceOperation.UNPAID_ENTER, draft);
    }

    @Override
    public AuditEntry changed(UnpaidClaimDraft draft) {
        return UnpaidClaimApproval.entry(ChildAllowanceOperation.UNPAID_CHANGE, draft);
    }

    /** What a claim amounts to now; of one that is registered, what was decided. */
    UnpaidClaimAssessment look(UnitOfWork work, UnpaidClaimDraft draft) {
        audit.record(
                work,
                UnpaidClaimApproval.entry(ChildAllowanceOperation.UNPAID_VIEW, draft)
                        .addressees(draft.claim().subjects()));
        return draft.state().isOpen()
                ? approval.assess(work, draft)
                : UnpaidClaimAssessment.closed(
                        draft.claim(),
                        decided.months(work, draft.id()).orElse(null),
                        decided.rejection(work, draft.id()).orElse(null));
    }

    /** Tells the audit log that a form has shown who these people are. */
    void shown(UnitOfWork work, List<AddresseeNumber> people) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.UNPAID_VIEW).addressees(people));
    }

    /** Tells the audit log that a list was looked at. */
    void listed(UnitOfWork work, int claimsShown) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.UNPAID_VIEW).records(claimsShown));
    }
}
