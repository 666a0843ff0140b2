package jp.yakuba.childallowance.payment.deduction;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 寄附申出書, 学校給食費等の徴収等に関する申出書, an order of 特別徴収, or a change of one: always the whole of it.
 *
 * @param amount in yen; missing of all
 * @param firstMonth 支払期月 from which is taken
 * @param lastMonth 支払期月 to which is taken; missing while no end is told
 * @param child whose fees they are; needed of fees that the recipient offers, missing of a donation
 * @param creditor to whom it goes; missing of a donation
 * @param reference by what the creditor knows it
 * @param toldOn the day of the offer; of 特別徴収 that of the notice
 * @param reason of 特別徴収, why; of the others only if there is something to say
 */
record DeductionRequest(
        DeductionKind kind,
        DeductionBasis basis,
        @Nullable Long amount,
        YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        @Nullable AddresseeNumber child,
        @Nullable @FreeText @MaxLength(60) String creditor,
        @Nullable @FreeText @MaxLength(30) String reference,
        LocalDate toldOn,
        @Nullable @FreeText @MaxLength(200) String reason) {

    /** The same to the month, where no end is told. */
    DeductionRequest endingBy(YearMonth month) {
        return lastMonth != null
                ? this
                : new DeductionRequest(
                        kind, basis, amount, firstMonth, month, child, creditor, reference, toldOn, reason);
    }
}
