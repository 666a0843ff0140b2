package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.decided.Certifications;
import jp.yakuba.childallowance.claim.decided.Rejections;
import jp.yakuba.childallowance.filing.Filing;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where claims are entered, corrected and looked at; what becomes of them is {@link ClaimApproval}. */
@ApplicationScoped
class ClaimDesk implements Filing<CertificationClaim, ClaimDraft, ClaimAssessment> {

    private static final Lacks LACKS = new Lacks("claim");

    private final ClaimExaminer examiner;
    private final ClaimApproval approval;
    private final Claims claims;
    private final Certifications certifications;
    private final Rejections rejections;
    private final Audit audit;
    private final FilingDesk<CertificationClaim, ClaimDraft, ClaimAssessment> filings;

    ClaimDesk(
            ClaimExaminer examiner,
            ClaimApproval approval,
            Claims claims,
            Certifications certifications,
            Rejections rejections,
            Audit audit) {
        this.examiner = examiner;
        this.approval = approval;
        this.claims = claims;
        this.certifications = certifications;
        this.rejections = rejections;
        this.audit = audit;
        this.filings = new FilingDesk<>(this, approval.steps(), LACKS);
    }

    /** Where they are entered, received and corrected. */
    FilingDesk<CertificationClaim, ClaimDraft, ClaimAssessment> filings() {
        return filings;
    }

    @Override
    public ClaimAssessment examine(UnitOfWork work, CertificationClaim claim, @Nullable ClaimDraft own) {
        return examiner.examine(work, claim, own == null ? null : own.id());
    }

    @Override
    public ClaimDraft add(UnitOfWork work, CertificationClaim claim, Map<String, String> passed) {
        return claims.add(work, claim, passed);
    }

    @Override
    public ClaimDraft retype(UnitOfWork work, ClaimDraft draft, CertificationClaim claim, Map<String, String> passed) {
        return claims.retype(work, draft.id(), claim, passed);
    }

    @Override
    public AuditEntry entered(ClaimDraft draft) {
        return ClaimApproval.entry(ChildAllowanceOperation.CLAIM_ENTER, draft);
    }

    @Override
    public AuditEntry changed(ClaimDraft draft) {
        return ClaimApproval.entry(ChildAllowanceOperation.CLAIM_CHANGE, draft);
    }

    /** What a claim amounts to now; of one that is closed, what was decided. */
    ClaimAssessment look(UnitOfWork work, ClaimDraft draft) {
        audit.record(
                work,
                ClaimApproval.entry(ChildAllowanceOperation.CLAIM_VIEW, draft)
                        .addressees(draft.claim().named()));
        return draft.state().isOpen()
                ? approval.assess(work, draft)
                : new ClaimAssessment(
                        Findings.none(),
                        draft.claim().named(),
                        certifications.of(work, draft.id()).orElse(null),
                        rejections.of(work, draft.id()).orElse(null),
                        certifications.annulment(work, draft.id()).orElse(null));
    }

    /** Tells the audit log that a list was looked at. */
    void listed(UnitOfWork work, int claimsShown) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.CLAIM_VIEW).records(claimsShown));
    }
}
