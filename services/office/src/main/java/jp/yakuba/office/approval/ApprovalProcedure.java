package jp.yakuba.office.approval;

import java.util.Collection;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What a business brings to have its drafts approved.
 *
 * @param <D> its draft, with what was typed
 * @param <X> what it amounts to
 */
public interface ApprovalProcedure<D extends Approvable, X extends Assessed> {

    /** What its draft is called: 異動. */
    String noun();

    /** What this draft is called, where they are of several kinds: 転入. */
    default String called(D draft) {
        return noun();
    }

    /** Whether a clerk may review (審査) what they have entered or changed themselves; for offices with too few people. */
    boolean reviewOwnEntry();

    /** Whether its drafts can be decided against (却下). */
    default boolean isRejectable() {
        return false;
    }

    /** Whether this draft can be, where not each of them can. */
    default boolean isRejectable(D draft) {
        return isRejectable();
    }

    /** The draft of the id as it is now; other transactions that want to change it wait. */
    Optional<D> lock(UnitOfWork work, DraftId id);

    /** Keeps that it is in another state, with a note to whoever typed it. */
    D move(UnitOfWork work, D draft, DraftState next, String note);

    /** Whom it touches as it was kept. */
    Collection<AddresseeNumber> subjects(UnitOfWork work, D draft);

    /** What it amounts to now. */
    X assess(UnitOfWork work, D draft);

    /** The same when it is to be registered: whoever wants to change what it is about waits from here on. */
    X assessToRegister(UnitOfWork work, D draft);

    /** Makes it hold, and tells of it. */
    void register(UnitOfWork work, D draft, X assessed);

    /** It is decided against: keeps that and why, and tells of it. Only where {@link #isRejectable}. */
    default void reject(UnitOfWork work, D draft, Rejection rejection) {
        throw new UnsupportedOperationException(noun() + " is not rejected");
    }

    /** It is given up: what was kept for its registration goes. */
    void giveUp(UnitOfWork work, D draft);

    /** What the audit log is told of a step into the state. */
    AuditEntry entry(DraftState next, D draft);
}
