package jp.yakuba.childallowance.payment.run;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.payment.setting.PaymentSetting;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.banking.BankDays;
import org.jspecify.annotations.Nullable;

/**
 * When is paid, and which months (児童手当法第8条第4項).
 *
 * @param payMonth 支払期月; null of an extra run
 * @param payDay a bank day
 * @param before months before it are paid
 * @param endedBefore of whom nothing is due from this month on, all months before it are paid
 */
record RunPlan(RunKind kind, @Nullable YearMonth payMonth, LocalDate payDay, YearMonth before, YearMonth endedBefore) {

    /** 定時払: the months before the month of payment. */
    static RunPlan regular(YearMonth payMonth, PaymentSetting setting) {
        return new RunPlan(RunKind.REGULAR, payMonth, setting.payDayOf(payMonth), payMonth, payMonth);
    }

    /**
     * 随時払: what should have been paid on a pay day before; and of whom nothing is due any more, all. The months of a pay
     * day that is still to come are left to it.
     */
    static RunPlan extra(LocalDate wanted, PaymentSetting setting) {
        var payDay = BankDays.onOrBefore(wanted);
        var month = YearMonth.from(payDay);
        var paid = month;
        while (!isOfTheLaw(paid) || !setting.payDayOf(paid).isBefore(payDay)) {
            paid = paid.minusMonths(1);
        }
        return new RunPlan(RunKind.EXTRA, null, payDay, paid, month);
    }

    /** The first month that is not barred by time on the day of payment (児童手当法第23条第1項). */
    YearMonth payable() {
        var month = YearMonth.from(payDay);
        while (!AllowanceLaw.isBarred(month, payDay)) {
            month = month.minusMonths(1);
        }
        return month.plusMonths(1);
    }

    /** Whether it is one of the months in which is paid. */
    static boolean isOfTheLaw(YearMonth month) {
        var number = Months.of(month);
        return AllowanceLaw.of(number).terms().paidIn(number - 1) == number;
    }

    /** What is wrong with it. */
    Findings check(LocalDate today) {
        return when(
                        payMonth != null && !isOfTheLaw(payMonth),
                        () -> Finding.error(
                                ChildAllowanceError.PAYMENT_MONTH_NOT_OF_LAW,
                                "payMonth",
                                "支払期月ではない月です。",
                                "支払期月は、2月、4月、6月、8月、10月、12月です。その間に支払うときは随時払にしてください。"))
                .and(when(
                        payDay.isBefore(today),
                        () -> Finding.error(
                                ChildAllowanceError.PAYMENT_DAY_PAST,
                                kind == RunKind.REGULAR ? "payMonth" : "payDay",
                                "支払日（" + payDay + "）が過ぎています。",
                                "支払日を過ぎた分は、今日より後の日の随時払にしてください。")));
    }
}
