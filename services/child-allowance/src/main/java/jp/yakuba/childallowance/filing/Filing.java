package jp.yakuba.childallowance.filing;

import java.util.Map;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Assessed;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a business brings to have something filed.
 *
 * @param <T> what is filed
 * @param <D> its draft
 * @param <X> what it amounts to
 */
public interface Filing<T, D extends Approvable, X extends Assessed> {

    /**
     * What it amounts to now.
     *
     * @param own its draft; null while it is none
     */
    X examine(UnitOfWork work, T filed, @Nullable D own);

    /** Keeps it as a new draft. */
    D add(UnitOfWork work, T filed, Map<String, String> passed);

    /** Keeps it in place of what stands in the draft. */
    D retype(UnitOfWork work, D draft, T filed, Map<String, String> passed);

    /** Whether it was asked for, and so is kept although it lacks something, to be decided against. */
    default boolean isRejectable(T filed) {
        return true;
    }

    /** What the audit log is told of a new draft. */
    AuditEntry entered(D draft);

    /** What the audit log is told of one that was corrected. */
    AuditEntry changed(D draft);
}
