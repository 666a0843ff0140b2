package jp.yakuba.childallowance.recipient;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a recipient in the ledger.
 *
 * @param due as things stand
 * @param paid less what came back
 * @param cameBackFromBank whether a transfer of it came back (振込不能)
 * @param cameBackFromRecipient whether it was given back, or is not claimed back any more (返還・不納欠損)
 * @param claimedBackUntil from which day on what was paid too much is claimed back no more; null if nothing was
 */
record LedgerMonth(
        YearMonth month,
        long due,
        long paid,
        boolean cameBackFromBank,
        boolean cameBackFromRecipient,
        @Nullable LocalDate claimedBackUntil) {

    /** Of which nothing was paid too much. */
    LedgerMonth(YearMonth month, long due, long paid, boolean cameBackFromBank, boolean cameBackFromRecipient) {
        this(month, due, paid, cameBackFromBank, cameBackFromRecipient, null);
    }

    /** Of which nothing is due and nothing was paid. */
    static LedgerMonth nothing(YearMonth month) {
        return new LedgerMonth(month, 0, 0, false, false);
    }
}
