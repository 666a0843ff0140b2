package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** Terms, and the months in which is paid. */
public final class Terms {

    private final Parameter claim;
    private final Parameter bar;
    private final @Nullable Parameter statusReport;
    private final int claimDays;
    private final int barYears;
    private final Parameter repaymentBar;
    private final int reminderDays;
    private final int paymentEvery;
    private final int firstPayment;
    private final int deductionAge;

    Terms(Parameters law, LocalDate day) {
        claim = law.on("claim.days", day);
        bar = law.on("bar.years", day);
        statusReport = law.find("status-report.month", day).orElse(null);
        claimDays = claim.small();
        barYears = bar.small();
        repaymentBar = law.on("repayment.bar-years", day);
        reminderDays = law.on("repayment.reminder-days", day).small();
        paymentEvery = law.on("payment.months", day).small();
        firstPayment = law.on("payment.first-month", day).small();
        deductionAge = law.on("deduction.child-age", day).small();
    }

    /** The row that says within how many days after an event a claim counts as of its day. */
    public Parameter claim() {
        return claim;
    }

    /** The row that says after how many years what was not paid is barred by time. */
    public Parameter bar() {
        return bar;
    }

    /**
     * The day on which what was paid too much can be claimed back no more, if it could be claimed, or was last claimed or owned to,
     * on the day: the years are counted from the day after it (民法第140条), and end with the day before the one that answers to it,
     * or with the month that has none (第143条第2項).
     */
    public LocalDate repaymentBarredFrom(LocalDate since) {
        var first = since.plusDays(1);
        var answers = first.plusYears(repaymentBar.small());
        return answers.getDayOfMonth() == first.getDayOfMonth() ? answers : answers.plusDays(1);
    }

    /** The day by which it is to be given back by a reminder of the day. */
    public LocalDate reminderEnds(LocalDate issued) {
        return issued.plusDays(reminderDays);
    }

    /** The row that says of which month a status report tells, and in which it is filed; null where everybody files. */
    public @Nullable Parameter statusReport() {
        return statusReport;
    }

    /** The last day, reckoned in days alone, on which a claim counts as of the day of the event. */
    public LocalDate lastDay(LocalDate event) {
        return event.plusDays(claimDays);
    }

    /** The last month of a child of whom fees are taken: the March in which the child leaves junior high school. */
    public int lastDeducted(Ages child) {
        return child.lastSchoolMonth(deductionAge);
    }

    /** The month in which a month is paid: the first one after it in which is paid. */
    public int paidIn(int month) {
        var next = month + 1;
        return next + Math.floorMod(firstPayment - Months.monthOfYear(next), paymentEvery);
    }

    /**
     * The day on which it is barred by time: the years are counted from the first of the month after that in which it was
     * to be paid.
     */
    public LocalDate barredFrom(int month) {
        return Months.firstDay(paidIn(month) + 1).plusYears(barYears);
    }
}
