package jp.yakuba.childallowance.payment.run;

import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recipient in a run.
 *
 * @param firstMonth the first month that is owed; missing where none is
 * @param owed for these months
 * @param offset what of it is set off against what was overpaid
 * @param deducted what is taken of it for fees and as donations, or would be
 * @param deductions of what kinds it is taken, in order; empty where nothing is booked
 * @param amount what is transferred, or would be
 * @param held what a suspension holds back
 * @param unconfirmed what is not paid until an end or a decrease that a movement asks for is decided or dismissed
 * @param barred what is not paid any more, being barred by time
 * @param overpaid what stays overpaid
 * @param ended whether nothing is due any more, so that what is overpaid can only be given back
 * @param transferNumber its place in the transfer file; missing where nothing is transferred
 * @param returned why the transfer came back; missing if it did not
 * @param task the most urgent of the tasks for which something is not paid; missing where none waits any more
 */
@Schema(name = "PaymentLine")
record RunLine(
        AddresseeNumber recipient,
        LineOutcome outcome,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        long owed,
        long offset,
        long deducted,
        List<Taken> deductions,
        long amount,
        long held,
        long unconfirmed,
        long barred,
        long overpaid,
        boolean ended,
        @Nullable Integer transferNumber,
        @Nullable ReturnReason returned,
        @Nullable TaskId task) {

    /** What is taken of a recipient for one kind. */
    @Schema(name = "PaymentLineDeduction")
    record Taken(DeductionKind kind, long amount) {}
}
