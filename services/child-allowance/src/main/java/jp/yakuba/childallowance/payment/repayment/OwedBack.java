package jp.yakuba.childallowance.payment.repayment;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a month was paid too much.
 *
 * @param amount in yen
 * @param since when it was paid, or last demanded, reminded of or partly given back: from then on the years of time bar run anew
 *     (地方自治法第236条第3項・第4項)
 * @param barredFrom from which day on it can be claimed back no more
 */
@Schema(name = "OwedBackMonth")
record OwedBack(YearMonth month, long amount, LocalDate since, LocalDate barredFrom) {

    static OwedBack of(YearMonth month, long amount, LocalDate since) {
        return new OwedBack(
                month, amount, since, AllowanceLaw.of(Months.of(since)).terms().repaymentBarredFrom(since));
    }

    /** Whether it can be claimed back no more. */
    boolean isBarred(LocalDate today) {
        return !today.isBefore(barredFrom);
    }
}
