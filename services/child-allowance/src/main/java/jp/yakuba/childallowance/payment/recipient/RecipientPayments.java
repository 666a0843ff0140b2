package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.migration.PastPayments;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is paid to a recipient.
 *
 * @param owed for the months up to now, held back or not
 * @param overpaid of all months; what later payments are set off against, or what is given back
 * @param months that are due up to now, or were paid
 * @param accounts the newest first; the first one that has begun counts
 * @param suspensions the newest, which counts, first
 * @param pastPayments what another system has paid before this one, the newest first
 */
record RecipientPayments(
        AddresseeNumber recipient,
        long owed,
        long overpaid,
        List<PaidMonths.Month> months,
        List<RecipientAccount> accounts,
        List<Suspension> suspensions,
        List<Payment> payments,
        List<Repayments.Demand> demands,
        List<Repayments.Repayment> repayments,
        List<PastPayments.OfADay> pastPayments) {

    /**
     * The recipient in a run.
     *
     * @param returned why the transfer came back; missing if it did not
     */
    @Schema(name = "RecipientPayment")
    record Payment(
            UUID run,
            LocalDate payDay,
            String outcome,
            long amount,
            long offset,
            long deducted,
            @Nullable String returned) {}

    /** Whether nothing is known of the recipient here. */
    boolean isEmpty() {
        return months.isEmpty() && accounts.isEmpty() && suspensions.isEmpty();
    }
}
