package jp.yakuba.childallowance.payment.migration;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * What another system has paid to a recipient for a month, or got back.
 *
 * @param amount in yen, positive whatever its kind
 * @param paidOn on which day
 */
record PastPayment(AddresseeNumber recipient, YearMonth month, PastPaymentKind kind, long amount, LocalDate paidOn) {

    /** What is wrong with it by itself. */
    Findings check(LocalDate today) {
        return when(
                        amount <= 0,
                        () -> Finding.error(
                                ChildAllowanceError.PAST_PAYMENT_AMOUNT_WRONG,
                                "amount",
                                "金額が1円以上ではありません。",
                                "振込不能、内払調整、返還の金額も、正の数で書いてください。"))
                .and(when(
                        paidOn.isAfter(today),
                        () -> Finding.error(
                                ChildAllowanceError.PAST_PAYMENT_IN_FUTURE,
                                "paidOn",
                                "支払日がまだ来ていません。",
                                "これから支払う分は取り込まずに、支払処理で支払ってください。")))
                .and(when(
                        month.isAfter(YearMonth.from(paidOn)),
                        () -> Finding.error(
                                ChildAllowanceError.PAST_PAYMENT_MONTH_AHEAD,
                                "month",
                                "支払日より後の月の分です。",
                                "対象月と支払日を確かめてください。")));
    }
}
