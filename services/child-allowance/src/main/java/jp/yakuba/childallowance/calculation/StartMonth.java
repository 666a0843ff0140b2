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
 * @param number the month as a running number
 * @param rule by which rule
 * @param lastDay the last day on which the claim would count as of the day of the event; null if there is no event
 */
public record StartMonth(
        int number, StartRule rule, @Nullable LocalDate lastDay) {

    /** The month from which a claim counts. */
    public static StartMonth of(Claim claim) {
        var reform = AllowanceLaw.reform();
        if (claim.reason() == ClaimReason.REFORM && !claim.date().isAfter(reform.claimsUntil())) {
            return new StartMonth(Months.of(reform.day()), StartRule.REFORM, reform.claimsUntil());
        }
        var event = claim.event();
        if (event == null || !claim.reason().hasEvent()) {
            return new StartMonth(Months.of(claim.date()) + 1, StartRule.MONTH_AFTER_CLAIM, null);
        }
        var last = lastDay(event);
        return claim.date().isAfter(last)
                ? new StartMonth(Months.of(claim.date()) + 1, StartRule.MONTH_AFTER_CLAIM, last)
                : new StartMonth(Months.of(event) + 1, StartRule.MONTH_AFTER_EVENT, last);
    }

    /** The fifteenth day after the event, or, where the office is closed on it, the first open one (地方自治法第4条の2). */
    private static LocalDate lastDay(LocalDate event) {
        return Holidays.officeDayFrom(AllowanceLaw.of(Months.of(event)).terms().lastDay(event));
    }

    /** The month. */
    public YearMonth month() {
        return Months.month(number);
    }

    /** Says how the month was found, to steps that are asked for. */
    void explain(Claim claim, String item, Steps steps) {
        var made = claim.date() + "の請求";
        steps.add(
                switch (rule) {
                    case REFORM ->
                        Step.by(
                                AllowanceLaw.reform().row(),
                                item + " " + month() + "分から",
                                null,
                                made + "。" + lastDay + "までの請求なので拡充の最初の月分から");
                    case MONTH_AFTER_EVENT ->
                        Step.by(
                                AllowanceLaw.of(number).terms().claim(),
                                item + " " + month() + "分から",
                                null,
                                made + "。事由の生じた日" + claim.event() + "から期限" + lastDay + "までの請求なので、その日の属する月の翌月から");
                    case MONTH_AFTER_CLAIM ->
                        new Step(
                                item + " " + month() + "分から",
                                null,
                                made + "の属する月の翌月から" + (lastDay == null ? "" : "（15日以内の期限" + lastDay + "を過ぎている）"),
                                "児童手当法第8条第2項・第9条第1項",
                                null);
                });
    }
}
