package jp.yakuba.childallowance.intake;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file: what stands in its lines, and what becomes of them.
 *
 * @param <R> what a line tells
 */
interface FileKind<R extends Record> {

    /** What its import is called, and who may. */
    IntakeTerms terms();

    /** What the audit log is told when one was taken in. */
    AuditedOperation taken();

    /** Its columns. */
    ListedItems items();

    /** How a line becomes a record. */
    RecordShape<R> shape();

    /** Of what there may be but one line in a file; first, whose line it is. */
    List<String> once(R record);

    /** Who must not have a line of their own without a reason; null if there is nobody. */
    default @Nullable AddresseeNumber beside(R record) {
        return null;
    }

    /** All that is found in it beside what is registered. */
    Findings examine(UnitOfWork work, R record);

    /** Waits for whatever must be over before anything is written. */
    default void begin(UnitOfWork work) {}

    /** Does with it what is done at the counter; refuses errors, and alerts where there is no reason. */
    void enter(UnitOfWork work, R record, @Nullable String reason);
}
