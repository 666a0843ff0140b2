package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where claims are entered, corrected and looked at; what becomes of them is {@link UnpaidClaimApproval}. */
@ApplicationScoped
class UnpaidClaimDesk {

    private static final Lacks LACKS = new Lacks("unpaid_claim");

    private final UnpaidClaimExaminer examiner;
    private final UnpaidClaimApproval approval;
    private final UnpaidClaims claims;
    private final DecidedUnpaidClaims decided;
    private final Audit audit;

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
    }

    /** Keeps a claim as a draft. Refuses errors, and alerts that no reason was given for. */
    UnpaidClaimDraft enter(UnitOfWork work, UnpaidClaim claim, Map<String, String> passed) {
        var assessed = examiner.examine(work, claim, null);
        Refusal.ifNotPassed(assessed.findings(), passed);
        var draft = claims.add(work, claim, passed);
        record(work, ChildAllowanceOperation.UNPAID_ENTER, draft, assessed);
        return draft;
    }

    /**
     * Keeps a claim that was received, whatever it lacks, with what was found beside it: so that it can be decided against.
     * One that lacks nothing is entered like any other.
     */
    UnpaidClaimDraft receive(UnitOfWork work, UnpaidClaim claim) {
        var assessed = examiner.examine(work, claim, null);
        if (!assessed.findings().hasErrors()) {
            return enter(work, claim, Map.of());
        }
        var draft = claims.add(work, claim, Map.of());
        LACKS.add(work, draft.key(), assessed.findings());
        record(work, ChildAllowanceOperation.UNPAID_ENTER, draft, assessed);
        return draft;
    }

    /** What it lacked when it was received; none of one that lacked nothing. */
    Findings lacks(UnitOfWork work, UnpaidClaimDraft draft) {
        return LACKS.of(work, draft.key());
    }

    /** Puts a corrected claim in place of a draft, which is then to be reviewed anew. */
    UnpaidClaimDraft change(UnitOfWork work, UUID id, int revision, UnpaidClaim claim, Map<String, String> passed) {
        var draft = approval.steps().held(work, id, revision, DraftState.DRAFT);
        var assessed = examiner.examine(work, claim, draft.id());
        Refusal.ifNotPassed(assessed.findings(), passed);
        var changed = claims.retype(work, draft.id(), claim, passed);
        record(work, ChildAllowanceOperation.UNPAID_CHANGE, changed, assessed);
        return changed;
    }

    private void record(
            UnitOfWork work,
            ChildAllowanceOperation operation,
            UnpaidClaimDraft draft,
            UnpaidClaimAssessment assessed) {
        approval.steps()
                .record(
                        work,
                        UnpaidClaimApproval.entry(operation, draft),
                        draft,
                        assessed.subjects(),
                        assessed.findings());
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
                        decided.months(work, draft.key()).orElse(null),
                        decided.rejection(work, draft.key()).orElse(null));
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
