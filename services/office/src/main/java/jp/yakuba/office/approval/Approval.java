package jp.yakuba.office.approval;

import java.util.Collection;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The steps of the drafts of one business: reviewed, sent back, given up, decided and registered, or rejected. Each is taken on the
 * revision that was seen, is refused to whom it is not for, and leaves its audit entry in the same unit of work.
 */
@Requirement({"001/4.0.8", "001/4.0.9"})
public final class Approval<D extends Approvable, X extends Assessed> {

    private final ApprovalProcedure<D, X> procedure;
    private final Reviews reviews;
    private final Audit audit;

    public Approval(ApprovalProcedure<D, X> procedure, Reviews reviews, Audit audit) {
        this.procedure = procedure;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** What its drafts are called. */
    String noun() {
        return procedure.noun();
    }

    /** What the draft is called. */
    String called(D draft) {
        return procedure.called(draft);
    }

    /** Whether its drafts can be decided against. */
    boolean isRejectable() {
        return procedure.isRejectable();
    }

    /** Whether this draft can be. */
    boolean isRejectable(D draft) {
        return procedure.isRejectable(draft);
    }

    /** 審査: somebody has looked at it and found it right. */
    public D review(UnitOfWork work, DraftId id, int revision) {
        var draft = held(work, id, revision, DraftState.REVIEWED);
        refuse(ProblemType.FORBIDDEN, reviewable(work, draft));
        var assessed = procedure.assess(work, draft);
        Refusal.ifNotPassed(assessed.findings(), draft.passedAlerts());
        reviews.add(work, draft);
        return moved(work, draft, DraftState.REVIEWED, "", assessed.subjects(), assessed.findings());
    }

    /** Whether the operator may review the draft, apart from the right to review at all. */
    public boolean mayBeReviewed(UnitOfWork work, D draft) {
        return !reviewable(work, draft).hasErrors();
    }

    private Findings reviewable(UnitOfWork work, D draft) {
        return DraftTransitions.reviewedByAnother(
                procedure.noun(), draft.writers(), work.operator().userId(), procedure.reviewOwnEntry());
    }

    /** Sends it back to the clerk who entered it, with a note on what to correct. */
    public D sendBack(UnitOfWork work, DraftId id, int revision, Note note) {
        Refusal.ifErrors(note.check());
        var draft = held(work, id, revision, DraftState.RETURNED);
        return moved(work, draft, DraftState.RETURNED, note.note(), procedure.subjects(work, draft), Findings.none());
    }

    /** Gives the draft up; nothing of it comes to hold. */
    public D withdraw(UnitOfWork work, DraftId id, int revision) {
        var draft = held(work, id, revision, DraftState.WITHDRAWN);
        procedure.giveUp(work, draft);
        return moved(work, draft, DraftState.WITHDRAWN, "", procedure.subjects(work, draft), Findings.none());
    }

    /** 決裁 and 本登録: another clerk decides, and it holds. */
    public D register(UnitOfWork work, DraftId id, int revision) {
        var draft = held(work, id, revision, DraftState.REGISTERED);
        refuse(
                ProblemType.FORBIDDEN,
                DraftTransitions.decidedByAnother(
                        procedure.noun(), draft.writers(), work.operator().userId()));
        var assessed = procedure.assessToRegister(work, draft);
        Refusal.ifNotPassed(assessed.findings(), draft.passedAlerts());
        procedure.register(work, draft, assessed);
        return moved(work, draft, DraftState.REGISTERED, "", assessed.subjects(), assessed.findings());
    }

    /** 却下: another clerk decides against it, with a reason; nothing of it comes to hold. */
    public D reject(UnitOfWork work, DraftId id, int revision, Rejection rejection) {
        Refusal.ifErrors(rejection.check());
        var draft = held(work, id, revision, DraftState.REJECTED);
        refuse(
                ProblemType.FORBIDDEN,
                DraftTransitions.decidedByAnother(
                        procedure.noun(), draft.writers(), work.operator().userId()));
        procedure.reject(work, draft, rejection);
        return moved(work, draft, DraftState.REJECTED, "", procedure.subjects(work, draft), Findings.none());
    }

    /** The draft for a step into the state, which nobody else can take meanwhile; refuses if it is not as it was seen. */
    public D held(UnitOfWork work, DraftId id, int revision, DraftState next) {
        var draft = lock(work, id);
        if (draft.revision() != revision) {
            throw new Refusal(ProblemType.STALE);
        }
        refuse(ProblemType.CONFLICT, DraftTransitions.check(procedure.noun(), draft.state(), next));
        return draft;
    }

    /** The draft of the id, which nobody else can change meanwhile; refuses if there is none. */
    D lock(UnitOfWork work, DraftId id) {
        return procedure.lock(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static void refuse(ProblemType type, Findings findings) {
        if (findings.hasErrors()) {
            throw new Refusal(type, findings);
        }
    }

    private D moved(
            UnitOfWork work,
            D draft,
            DraftState state,
            String note,
            Collection<AddresseeNumber> subjects,
            Findings found) {
        var next = procedure.move(work, draft, state, note);
        record(work, procedure.entry(state, next), next, subjects, found);
        return next;
    }

    /** Tells the audit log of a step: whom the draft touches, and which alerts were passed. */
    public void record(
            UnitOfWork work, AuditEntry step, D draft, Collection<AddresseeNumber> subjects, Findings found) {
        var entry = step.addressees(subjects);
        audit.record(
                work,
                found.alerts().isEmpty()
                        ? entry
                        : entry.detail(
                                "passedAlerts",
                                String.join(" ", draft.passedAlerts().keySet())));
    }
}
