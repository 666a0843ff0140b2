package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Approval;
import jp.yakuba.office.approval.ApprovalProcedure;
import jp.yakuba.office.approval.Assessed;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsOperation;

/** How a movement is approved: what is found in it, and what registering it does. */
@ApplicationScoped
@Requirement({"001/4.0.8", "001/4.0.9"})
class MovementApproval implements ApprovalProcedure<Draft, MovementApproval.Examined> {

    private final Examiner examiner;
    private final Drafts drafts;
    private final DraftNumbers numbers;
    private final NumberClaims claims;
    private final RegistrationLocks locks;
    private final Registrar registrar;
    private final MovementSettings settings;
    private final Approval<Draft, Examined> steps;
    private final StepsOnScreen<Draft> onScreen;

    MovementApproval(
            Examiner examiner,
            Drafts drafts,
            DraftNumbers numbers,
            NumberClaims claims,
            RegistrationLocks locks,
            Registrar registrar,
            MovementSettings settings,
            Audit audit) {
        this.examiner = examiner;
        this.drafts = drafts;
        this.numbers = numbers;
        this.claims = claims;
        this.locks = locks;
        this.registrar = registrar;
        this.settings = settings;
        this.steps = new Approval<>(this, new Reviews(Drafts.TABLES), audit);
        this.onScreen = new StepsOnScreen<>(
                steps, WaitingDrafts.RIGHTS, "/resident-records/movements", "決裁して本登録する", "を本登録しました。");
    }

    /**
     * What was found in a draft that is reviewed or registered.
     *
     * @param numbersKept whether 個人番号 are kept for it
     */
    record Examined(Examination examination, Collection<AddresseeNumber> subjects, boolean numbersKept)
            implements Assessed {

        @Override
        public Findings findings() {
            return examination.findings();
        }
    }

    /** The steps of movements. */
    Approval<Draft, Examined> steps() {
        return steps;
    }

    /** The same on their page. */
    StepsOnScreen<Draft> onScreen() {
        return onScreen;
    }

    @Override
    public String noun() {
        return Drafts.NOUN;
    }

    @Override
    public String called(Draft draft) {
        return draft.kind().japanese();
    }

    @Override
    public boolean reviewOwnEntry() {
        return settings.reviewOwnEntry();
    }

    @Override
    public Optional<Draft> lock(UnitOfWork work, DraftId id) {
        return drafts.lock(work, new MovementId(id.value()));
    }

    @Override
    public Draft move(UnitOfWork work, Draft draft, DraftState next, String note) {
        return drafts.move(work, draft.id(), next, note);
    }

    @Override
    public Collection<AddresseeNumber> subjects(UnitOfWork work, Draft draft) {
        return drafts.subjects(work, draft.id());
    }

    @Override
    public Examined assess(UnitOfWork work, Draft draft) {
        var fields = numbers.with(work, draft.id(), draft.fields());
        var examination = examiner.examine(work, draft, fields);
        return new Examined(examination, subjects(work, draft), isMore(fields, draft));
    }

    @Override
    public Examined assessToRegister(UnitOfWork work, Draft draft) {
        work.planOnce();
        var subjects = drafts.lockSubjects(work, draft.id());
        var fields = numbers.with(work, draft.id(), draft.fields());
        examiner.read(draft.kind(), fields).ifPresent(notification -> locks.await(work, notification));
        var examination = examiner.examineForRegistration(work, draft, fields);
        return new Examined(examination, subjects, isMore(fields, draft));
    }

    private static boolean isMore(Map<String, String> fields, Draft draft) {
        return fields.size() > draft.fields().size();
    }

    @Override
    public void register(UnitOfWork work, Draft draft, Examined examined) {
        registrar.register(work, draft, examined.examination());
        if (examined.numbersKept()) {
            numbers.forget(work, draft.id());
        }
        claims.forget(work, draft.id(), examined.examination().notification());
    }

    @Override
    public void giveUp(UnitOfWork work, Draft draft) {
        numbers.forget(work, draft.id());
        claims.forget(work, draft.id());
    }

    @Override
    public AuditEntry entry(DraftState next, Draft draft) {
        return entry(
                switch (next) {
                    case DRAFT -> RecordsOperation.MOVEMENT_CHANGE;
                    case REVIEWED -> RecordsOperation.MOVEMENT_REVIEW;
                    case RETURNED -> RecordsOperation.MOVEMENT_SEND_BACK;
                    case WITHDRAWN -> RecordsOperation.MOVEMENT_WITHDRAW;
                    case REGISTERED -> RecordsOperation.MOVEMENT_REGISTER;
                    case REJECTED -> throw new IllegalStateException("a movement is not rejected");
                },
                draft);
    }

    /** What the audit log is told of what was done with a draft. */
    static AuditEntry entry(RecordsOperation operation, Draft draft) {
        return AuditEntry.of(operation)
                .detail("movement", draft.id())
                .detail("kind", draft.kind().name());
    }
}
