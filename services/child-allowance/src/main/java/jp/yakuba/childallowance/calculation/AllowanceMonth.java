package jp.yakuba.childallowance.calculation;

import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Step;

/**
 * What is due for a month.
 *
 * @param month the month
 * @param status how the recipient stands in it
 * @param amount the sum of its children
 * @param children each child, the eldest first; none in a month without entitlement
 * @param paidIn the month in which it is paid (支払期月)
 * @param barred whether it is barred by time on the day of the correction
 * @param steps how it was found; none if not asked for
 */
public record AllowanceMonth(
        YearMonth month,
        MonthStatus status,
        Yen amount,
        List<ChildAmount> children,
        YearMonth paidIn,
        boolean barred,
        List<Step> steps) {}
