package jp.yakuba.childallowance.recipient;

import java.time.YearMonth;

/**
 * A month of a recipient in the ledger.
 *
 * @param due as things stand
 * @param paid less what came back
 * @param cameBackFromBank whether a transfer of it came back (振込不能)
 * @param cameBackFromRecipient whether it was given back, or is not claimed back any more (返還・不納欠損)
 */
record LedgerMonth(YearMonth month, long due, long paid, boolean cameBackFromBank, boolean cameBackFromRecipient) {

    /** Of which nothing is due and nothing was paid. */
    static LedgerMonth nothing(YearMonth month) {
        return new LedgerMonth(month, 0, 0, false, false);
    }
}
