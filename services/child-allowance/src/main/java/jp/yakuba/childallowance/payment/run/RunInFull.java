package jp.yakuba.childallowance.payment.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.TakenDeductions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payment run with what it comes to.
 *
 * @param outcomes how many recipients each outcome has
 * @param deductions what is taken for fees and as donations, by kind
 * @param comparedWith the last run of the same kind that was paid; missing if there is none
 * @param differences how many recipients are different from it
 * @param first whether nothing was ever paid here, neither by a run nor, as far as was taken in, by another system
 * @param waitingAccounts changed accounts that do not count by the pay day, as nobody has decided on them
 */
@Schema(name = "PaymentRunInFull")
record RunInFull(
        @JsonUnwrapped RunView run,
        List<RunLines.OutcomeCount> outcomes,
        List<TakenDeductions.Sum> deductions,
        @Nullable PaymentRunId comparedWith,
        List<Differences.Count> differences,
        boolean first,
        int waitingAccounts) {}
