package jp.yakuba.childallowance.filing;

import java.util.Map;
import jp.yakuba.childallowance.lacking.Lacks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Approval;
import jp.yakuba.office.approval.Assessed;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where something is entered, received and corrected; what becomes of it is its {@link Approval}. */
public final class FilingDesk<T, D extends Approvable, X extends Assessed> {

    private final Filing<T, D, X> filing;
    private final Approval<D, X> approval;
    private final Lacks lacks;

    public FilingDesk(Filing<T, D, X> filing, Approval<D, X> approval, Lacks lacks) {
        this.filing = filing;
        this.approval = approval;
        this.lacks = lacks;
    }

    /**
     * Looks at what was typed and keeps nothing.
     *
     * @param own the draft in whose place it was typed; null if in none
     */
    X examine(UnitOfWork work, T filed, @Nullable D own) {
        return filing.examine(work, filed, own);
    }

    /** Keeps it as a draft. Refuses errors, and alerts that no reason was given for. */
    public D enter(UnitOfWork work, T filed, Map<String, String> passed) {
        return enter(work, filed, filing.examine(work, filed, null), passed);
    }

    /** The same with one reason for all alerts, as a line of a file has it; null if it has none. */
    public D enter(UnitOfWork work, T filed, @Nullable String reason) {
        var assessed = filing.examine(work, filed, null);
        return enter(work, filed, assessed, Passed.all(assessed.findings(), reason));
    }

    private D enter(UnitOfWork work, T filed, X assessed, Map<String, String> passed) {
        Refusal.ifNotPassed(assessed.findings(), passed);
        var draft = filing.add(work, filed, passed);
        record(work, filing.entered(draft), draft, assessed);
        return draft;
    }

    /**
     * Keeps what was received, whatever it lacks, with what was found beside it: so that it can be decided against. What lacks
     * nothing, and what nobody has asked for, is entered like any other.
     */
    public D receive(UnitOfWork work, T filed) {
        var assessed = filing.examine(work, filed, null);
        if (!assessed.findings().hasErrors() || !filing.isRejectable(filed)) {
            return enter(work, filed, Map.of());
        }
        var draft = filing.add(work, filed, Map.of());
        lacks.add(work, draft.key(), assessed.findings());
        record(work, filing.entered(draft), draft, assessed);
        return draft;
    }

    /** What it lacked when it was received; none of one that lacked nothing. */
    public Findings lacks(UnitOfWork work, D draft) {
        return lacks.of(work, draft.key());
    }

    /** Puts what was corrected in place of a draft, which is then to be reviewed anew. */
    public D change(UnitOfWork work, DraftId id, int revision, T filed, Map<String, String> passed) {
        var draft = approval.held(work, id, revision, DraftState.DRAFT);
        var assessed = filing.examine(work, filed, draft);
        Refusal.ifNotPassed(assessed.findings(), passed);
        var changed = filing.retype(work, draft, filed, passed);
        record(work, filing.changed(changed), changed, assessed);
        return changed;
    }

    private void record(UnitOfWork work, AuditEntry entry, D draft, X assessed) {
        approval.record(work, entry, draft, assessed.subjects(), assessed.findings());
    }
}
