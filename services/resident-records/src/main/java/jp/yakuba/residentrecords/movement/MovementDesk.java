package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.DraftRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where movements are entered, reviewed and approved; screen and REST both come here. Each step is one unit of work with
 * its audit entry. Files of records are another way into the register, {@code intake}.
 */
@ApplicationScoped
@Requirement({"001/4.0.8", "001/4.0.9"})
public class MovementDesk {

    private final Examiner examiner;
    private final Drafts drafts;
    private final DraftNumbers numbers;
    private final NumberClaims claims;
    private final RegistrationLocks locks;
    private final Registrar registrar;
    private final Reviews reviews;
    private final MovementSettings settings;
    private final Audit audit;

    MovementDesk(
            Examiner examiner,
            Drafts drafts,
            DraftNumbers numbers,
            NumberClaims claims,
            RegistrationLocks locks,
            Registrar registrar,
            Reviews reviews,
            MovementSettings settings,
            Audit audit) {
        this.examiner = examiner;
        this.drafts = drafts;
        this.numbers = numbers;
        this.claims = claims;
        this.locks = locks;
        this.registrar = registrar;
        this.reviews = reviews;
        this.settings = settings;
        this.audit = audit;
    }

    /** Looks at what was typed and keeps nothing. */
    public Examination examine(UnitOfWork work, MovementKind kind, Map<String, String> fields) {
        return examiner.examine(work, kind, fields);
    }

    /** Looks at what was typed in place of a draft and keeps nothing. */
    public Examination examine(UnitOfWork work, Draft draft, Map<String, String> fields) {
        return examiner.examine(work, draft, numbers.with(work, draft.id(), fields));
    }

    /** Keeps a notification as a draft. Refuses errors, and alerts that no reason was given for. */
    public Draft enter(UnitOfWork work, MovementKind kind, Map<String, String> fields, Map<String, String> passed) {
        var examination = examiner.examine(work, kind, fields);
        Refusal.ifNotPassed(examination.findings(), passed);
        var draft = drafts.add(work, kind, DraftNumbers.without(fields), passed);
        drafts.touch(work, draft.id(), examination.subjects());
        numbers.keep(work, draft.id(), fields);
        claims.keep(work, draft.id(), examination.notification());
        record(work, RecordsOperation.MOVEMENT_ENTER, draft, examination.subjects(), examination);
        return draft;
    }

    /** Puts a corrected notification in place of a draft, which is then to be reviewed anew. */
    public Draft change(
            UnitOfWork work, MovementId id, int revision, Map<String, String> fields, Map<String, String> passed) {
        var draft = locked(work, id, revision, DraftState.DRAFT);
        var whole = numbers.with(work, id, fields);
        var examination = examiner.examine(work, draft, whole);
        Refusal.ifNotPassed(examination.findings(), passed);
        var changed = drafts.retype(work, id, DraftNumbers.without(fields), passed);
        drafts.touchOthers(work, id, examination.subjects());
        numbers.forget(work, id);
        numbers.keep(work, id, whole);
        claims.forget(work, id);
        claims.keep(work, id, examination.notification());
        record(work, RecordsOperation.MOVEMENT_CHANGE, changed, examination.subjects(), examination);
        return changed;
    }

    /** 審査: somebody has looked at it and found it right. */
    public Draft review(UnitOfWork work, MovementId id, int revision) {
        var draft = locked(work, id, revision, DraftState.REVIEWED);
        refuse(
                ProblemType.FORBIDDEN,
                DraftTransitions.reviewedByAnother(
                        draft.writers(), work.operator().userId(), settings.reviewOwnEntry()));
        var examination = examination(work, draft);
        Refusal.ifNotPassed(examination.findings(), draft.passedAlerts());
        reviews.add(work, draft);
        return moved(
                work,
                draft,
                DraftState.REVIEWED,
                "",
                RecordsOperation.MOVEMENT_REVIEW,
                drafts.subjects(work, id),
                examination);
    }

    /** Whether the operator may review the draft, apart from the right to review at all. */
    boolean mayBeReviewed(UnitOfWork work, Draft draft) {
        return !DraftTransitions.reviewedByAnother(
                        draft.writers(), work.operator().userId(), settings.reviewOwnEntry())
                .hasErrors();
    }

    /** Sends it back to the clerk who entered it, with a note on what to correct. */
    public Draft sendBack(UnitOfWork work, MovementId id, int revision, String note) {
        Refusal.ifErrors(noteGiven(note).and(noteShortEnough(note)));
        var draft = locked(work, id, revision, DraftState.RETURNED);
        return moved(
                work,
                draft,
                DraftState.RETURNED,
                note,
                RecordsOperation.MOVEMENT_SEND_BACK,
                drafts.subjects(work, id),
                null);
    }

    private static Findings noteGiven(String note) {
        return Found.when(
                note.isBlank(),
                () -> Finding.error(RecordsError.NOTE_MISSING, "note", "差し戻す理由がありません。", "何を直すかを書いてください。"));
    }

    private static Findings noteShortEnough(String note) {
        return Found.when(
                Characters.length(note) > Note.LONGEST,
                () -> Finding.error(
                        FoundationError.TEXT_TOO_LONG, "note", "差し戻す理由が長すぎます。", Note.LONGEST + "文字までで入力してください。"));
    }

    /** Gives the draft up; nothing of it comes into the register. */
    public Draft withdraw(UnitOfWork work, MovementId id, int revision) {
        var draft = locked(work, id, revision, DraftState.WITHDRAWN);
        numbers.forget(work, id);
        claims.forget(work, id);
        return moved(
                work,
                draft,
                DraftState.WITHDRAWN,
                "",
                RecordsOperation.MOVEMENT_WITHDRAW,
                drafts.subjects(work, id),
                null);
    }

    /** 決裁 and 本登録: another clerk approves, and the movement becomes part of the register. */
    public Draft register(UnitOfWork work, MovementId id, int revision) {
        var draft = locked(work, id, revision, DraftState.REGISTERED);
        refuse(
                ProblemType.FORBIDDEN,
                DraftTransitions.decidedByAnother(
                        draft.writers(), work.operator().userId()));
        work.planOnce();
        var subjects = drafts.lockSubjects(work, id);
        var fields = numbers.with(work, id, draft.fields());
        examiner.read(draft.kind(), fields).ifPresent(notification -> locks.await(work, notification));
        var examination = examiner.examineForRegistration(work, draft, fields);
        Refusal.ifNotPassed(examination.findings(), draft.passedAlerts());
        registrar.register(work, draft, examination);
        if (fields.size() > draft.fields().size()) {
            numbers.forget(work, id);
        }
        claims.forget(work, id, examination.notification());
        return moved(work, draft, DraftState.REGISTERED, "", RecordsOperation.MOVEMENT_REGISTER, subjects, examination);
    }

    /** What the draft amounts to now. */
    public Examination examination(UnitOfWork work, Draft draft) {
        return examine(work, draft, draft.fields());
    }

    /** What a movement made of the register; nothing while it is a draft. */
    public List<DraftRecord> registered(UnitOfWork work, MovementId id) {
        return examiner.registered(work, id);
    }

    private Draft locked(UnitOfWork work, MovementId id, int revision, DraftState next) {
        var draft = drafts.lock(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (draft.revision() != revision) {
            throw new Refusal(ProblemType.STALE);
        }
        refuse(ProblemType.CONFLICT, DraftTransitions.check(draft.state(), next));
        return draft;
    }

    private static void refuse(ProblemType type, Findings findings) {
        if (findings.hasErrors()) {
            throw new Refusal(type, findings);
        }
    }

    private Draft moved(
            UnitOfWork work,
            Draft draft,
            DraftState state,
            String note,
            AuditedOperation operation,
            Collection<AddresseeNumber> subjects,
            @Nullable Examination examination) {
        var next = drafts.move(work, draft.id(), state, note);
        record(work, operation, next, subjects, examination);
        return next;
    }

    private void record(
            UnitOfWork work,
            AuditedOperation operation,
            Draft draft,
            Collection<AddresseeNumber> subjects,
            @Nullable Examination examination) {
        var entry = AuditEntry.of(operation)
                .addressees(subjects)
                .detail("movement", draft.id())
                .detail("kind", draft.kind().name());
        if (examination != null && !examination.findings().alerts().isEmpty()) {
            entry = entry.detail(
                    "passedAlerts", String.join(" ", draft.passedAlerts().keySet()));
        }
        audit.record(work, entry);
    }
}
