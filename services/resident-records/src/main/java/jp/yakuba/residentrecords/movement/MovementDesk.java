package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.Approval;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Note;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.DraftRecord;

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
    private final Approval<Draft, MovementApproval.Examined> approval;

    MovementDesk(
            Examiner examiner, Drafts drafts, DraftNumbers numbers, NumberClaims claims, MovementApproval approval) {
        this.examiner = examiner;
        this.drafts = drafts;
        this.numbers = numbers;
        this.claims = claims;
        this.approval = approval.steps();
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
        record(work, RecordsOperation.MOVEMENT_ENTER, draft, examination);
        return draft;
    }

    /** Puts a corrected notification in place of a draft, which is then to be reviewed anew. */
    public Draft change(
            UnitOfWork work, MovementId id, int revision, Map<String, String> fields, Map<String, String> passed) {
        var draft = approval.held(work, id.draft(), revision, DraftState.DRAFT);
        var whole = numbers.with(work, id, fields);
        var examination = examiner.examine(work, draft, whole);
        Refusal.ifNotPassed(examination.findings(), passed);
        var changed = drafts.retype(work, id, DraftNumbers.without(fields), passed);
        drafts.touchOthers(work, id, examination.subjects());
        numbers.forget(work, id);
        numbers.keep(work, id, whole);
        claims.forget(work, id);
        claims.keep(work, id, examination.notification());
        record(work, RecordsOperation.MOVEMENT_CHANGE, changed, examination);
        return changed;
    }

    private void record(UnitOfWork work, RecordsOperation operation, Draft draft, Examination examination) {
        approval.record(
                work, MovementApproval.entry(operation, draft), draft, examination.subjects(), examination.findings());
    }

    /** 審査: somebody has looked at it and found it right. */
    public Draft review(UnitOfWork work, MovementId id, int revision) {
        return approval.review(work, id.draft(), revision);
    }

    /** Sends it back to the clerk who entered it, with a note on what to correct. */
    public Draft sendBack(UnitOfWork work, MovementId id, int revision, String note) {
        return approval.sendBack(work, id.draft(), revision, new Note(note));
    }

    /** Gives the draft up; nothing of it comes into the register. */
    public Draft withdraw(UnitOfWork work, MovementId id, int revision) {
        return approval.withdraw(work, id.draft(), revision);
    }

    /** 決裁 and 本登録: another clerk approves, and the movement becomes part of the register. */
    public Draft register(UnitOfWork work, MovementId id, int revision) {
        return approval.register(work, id.draft(), revision);
    }

    /** What the draft amounts to now. */
    public Examination examination(UnitOfWork work, Draft draft) {
        return examine(work, draft, draft.fields());
    }

    /** What a movement made of the register; nothing while it is a draft. */
    public List<DraftRecord> registered(UnitOfWork work, MovementId id) {
        return examiner.registered(work, id);
    }
}
