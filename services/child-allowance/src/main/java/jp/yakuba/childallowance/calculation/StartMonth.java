package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import jp.yakuba.foundation.time.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * From which month a claim counts (児童手当法第8条第2項・第3項, 第9条第1項・第2項).
 *
 * @param claim the claim
 * @param number the month as a running number
 * @param rule by which rule
 * @param lastDay the last day on which the claim would count as of the day of the event, or by the reform; null if there is none
 */
public record StartMonth(
        Claim claim, int number, StartRule rule, @Nullable LocalDate lastDay) {

    /** The month from which a claim counts. */
    public static StartMonth of(Claim claim) {
        var event = claim.event();
        if (claim.reason() == ClaimReason.REFORM) {
            var reform = AllowanceLaw.reform();
            return claim.date().isAfter(reform.claimsUntil())
                    ? afterClaim(claim, reform.claimsUntil())
                    : new StartMonth(claim, Months.of(reform.day()), StartRule.REFORM, reform.claimsUntil());
        }
        if (event == null || !claim.reason().hasEvent()) {
            return afterClaim(claim, null);
        }
        var last = lastDay(claim.ceased() == null ? event : claim.ceased());
        return claim.date().isAfter(last)
                ? afterClaim(claim, last)
                : new StartMonth(claim, Months.of(event) + 1, StartRule.MONTH_AFTER_EVENT, last);
    }

    private static StartMonth afterClaim(Claim claim, @Nullable LocalDate lastDay) {
        return new StartMonth(claim, Months.of(claim.date()) + 1, StartRule.MONTH_AFTER_CLAIM, lastDay);
    }

    /** The fifteenth day after the event, or, where the office is closed on it, the first open one (地方自治法第4条の2). */
    public static LocalDate lastDay(LocalDate event) {
        return Holidays.officeDayFrom(AllowanceLaw.of(Months.of(event)).terms().lastDay(event));
    }

    /**
     * From which month it counts for what began on a day: not before the month after it, and by the reform only if it had
     * begun by then.
     */
    StartMonth since(LocalDate began) {
        var isNoMatterOfTheReform =
                rule == StartRule.REFORM && began.isAfter(AllowanceLaw.reform().day());
        var start = isNoMatterOfTheReform ? afterClaim(claim, null) : this;
        var after = Months.of(began) + 1;
        return start.number >= after ? start : new StartMonth(claim, after, StartRule.MONTH_AFTER_BEGINNING, null);
    }

    /** The month. */
    public YearMonth month() {
        return Months.month(number);
    }

    /** Says how the month was found from which something counts, to steps that are asked for. */
    void explain(String item, int from, Steps steps) {
        var what = item + " " + Months.month(from) + "分から";
        var how = claim.date() + "の請求" + words() + (from == number ? "" : "。" + month() + "分からだが、受給資格・年齢・施行の最初の月から");
        steps.add(
                switch (rule) {
                    case REFORM -> Step.by(AllowanceLaw.reform().row(), what, null, how);
                    case MONTH_AFTER_EVENT ->
                        Step.by(AllowanceLaw.of(number).terms().claim(), what, null, how);
                    case MONTH_AFTER_CLAIM, MONTH_AFTER_BEGINNING ->
                        new Step(what, null, how, "児童手当法第8条第2項・第9条第1項", null);
                });
    }

    private String words() {
        return switch (rule) {
            case REFORM -> "。" + lastDay + "までの請求なので拡充の最初の月分から";
            case MONTH_AFTER_EVENT -> "。事由の生じた日" + claim.event() + "から期限" + lastDay + "までの請求なので、その日の属する月の翌月から";
            case MONTH_AFTER_CLAIM -> "の属する月の翌月から" + (lastDay == null ? "" : "（" + missed() + lastDay + "を過ぎている）");
            case MONTH_AFTER_BEGINNING -> "。監護等の始まった月の翌月から";
        };
    }

    private String missed() {
        var event = claim.event();
        return event == null
                ? "経過措置の期限"
                : AllowanceLaw.of(Months.of(event)).terms().claim().number() + "日以内の期限";
    }
}
