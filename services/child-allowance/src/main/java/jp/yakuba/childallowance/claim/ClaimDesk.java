package jp.yakuba.childallowance.claim;

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

/** Where claims are entered, corrected and looked at; what becomes of them is {@link ClaimApproval}. */
@ApplicationScoped
class ClaimDesk {

    private static final Lacks LACKS = new Lacks("claim");

    private final ClaimExaminer examiner;
    private final ClaimApproval approval;
    private final Claims claims;
    private final Certifications certifications;
    private final Rejections rejections;
    private final Audit audit;

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
    }

    /** Keeps a claim as a draft. Refuses errors, and alerts that no reason was given for. */
    ClaimDraft enter(UnitOfWork work, CertificationClaim claim, Map<String, String> passed) {
        var assessed = examiner.examine(work, claim, null);
        Refusal.ifNotPassed(assessed.findings(), passed);
        var draft = claims.add(work, claim, passed);
        record(work, ChildAllowanceOperation.CLAIM_ENTER, draft, assessed);
        return draft;
    }

    /**
     * Keeps a claim that was received, whatever it lacks, with what was found beside it: so that it can be decided against.
     * One that lacks nothing is entered like any other.
     */
    ClaimDraft receive(UnitOfWork work, CertificationClaim claim) {
        var assessed = examiner.examine(work, claim, null);
        if (!assessed.findings().hasErrors()) {
            return enter(work, claim, Map.of());
        }
        var draft = claims.add(work, claim, Map.of());
        LACKS.add(work, draft.key(), assessed.findings());
        record(work, ChildAllowanceOperation.CLAIM_ENTER, draft, assessed);
        return draft;
    }

    /** What it lacked when it was received; none of one that lacked nothing. */
    Findings lacks(UnitOfWork work, ClaimDraft draft) {
        return LACKS.of(work, draft.key());
    }

    /** Puts a corrected claim in place of a draft, which is then to be reviewed anew. */
    ClaimDraft change(UnitOfWork work, UUID id, int revision, CertificationClaim claim, Map<String, String> passed) {
        var draft = approval.steps().held(work, id, revision, DraftState.DRAFT);
        var assessed = examiner.examine(work, claim, draft.id());
        Refusal.ifNotPassed(assessed.findings(), passed);
        var changed = claims.retype(work, draft.id(), claim, passed);
        record(work, ChildAllowanceOperation.CLAIM_CHANGE, changed, assessed);
        return changed;
    }

    private void record(
            UnitOfWork work, ChildAllowanceOperation operation, ClaimDraft draft, ClaimAssessment assessed) {
        approval.steps()
                .record(work, ClaimApproval.entry(operation, draft), draft, assessed.subjects(), assessed.findings());
    }

    /** What a claim amounts to now; of one that is closed, what was decided. */
    ClaimAssessment look(UnitOfWork work, ClaimDraft draft) {
        audit.record(
                work,
                ClaimApproval.entry(ChildAllowanceOperation.CLAIM_VIEW, draft)
                        .addressees(draft.claim().subjects()));
        return draft.state().isOpen()
                ? approval.assess(work, draft)
                : new ClaimAssessment(
                        Findings.none(),
                        draft.claim().subjects(),
                        certifications.of(work, draft.id()).orElse(null),
                        rejections.of(work, draft.id()).orElse(null));
    }

    /** Tells the audit log that a list was looked at. */
    void listed(UnitOfWork work, int claimsShown) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.CLAIM_VIEW).records(claimsShown));
    }
}
