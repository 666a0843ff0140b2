package jp.yakuba.childallowance.calculation;

import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.IncomeLimits;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import org.jspecify.annotations.Nullable;

/** How income stands to the limits of the law until September 2024; who has none is paid in full. */
final class IncomeTest {

    private IncomeTest() {}

    static MonthStatus status(AllowanceFacts facts, AllowanceLaw law, int month, Steps steps) {
        var limits = law.incomeLimits();
        if (limits == null || !facts.recipient().hasIncomeLimits()) {
            return MonthStatus.ALLOWANCE;
        }
        var income = of(facts, limits.incomeYear(month));
        if (isBelow(income, limits.base(), limits, steps)) {
            return MonthStatus.ALLOWANCE;
        }
        var ceiling = limits.ceiling();
        return ceiling == null || isBelow(income, ceiling, limits, steps)
                ? MonthStatus.SPECIAL_BENEFIT
                : MonthStatus.ABOVE_CEILING;
    }

    /** The rules have seen to it that it is there. */
    private static Income of(AllowanceFacts facts, int year) {
        for (var income : facts.incomes()) {
            if (income.year() == year) {
                return income;
            }
        }
        throw new IllegalStateException("no income of " + year);
    }

    private static boolean isBelow(Income income, Parameter base, IncomeLimits limits, Steps steps) {
        var limit = limits.of(base, income.dependants(), income.elderly());
        var below = income.amount() < limit.amount();
        if (steps.asked()) {
            steps.add(Step.by(
                    base,
                    income.year() + "年の所得と限度額",
                    limit,
                    "%s＋%s×%d人＋%s×%d人。所得%sは限度額%s"
                            .formatted(
                                    Yen.of(base.number()),
                                    Yen.of(limits.perDependant().number()),
                                    income.dependants(),
                                    Yen.of(limits.perElderly().number()),
                                    income.elderly(),
                                    Yen.of(income.amount()),
                                    below ? "未満" : "以上")));
        }
        return below;
    }

    /**
     * The first months from one to another of a year whose income reaches the upper limit; null if none does. What was not
     * sent of years that are not asked for has ended nothing.
     */
    static @Nullable AboveCeiling firstAboveCeiling(AllowanceFacts facts, int first, int last) {
        if (!facts.recipient().hasIncomeLimits()) {
            return null;
        }
        AboveCeiling found = null;
        for (var income : facts.incomes()) {
            for (var law : AllowanceLaw.editions()) {
                var above = aboveCeiling(income, law, first);
                if (above != null && above.first() <= last && (found == null || above.first() < found.first())) {
                    found = above;
                }
            }
        }
        return found;
    }

    private static @Nullable AboveCeiling aboveCeiling(Income income, AllowanceLaw law, int first) {
        var limits = law.incomeLimits();
        var ceiling = limits == null ? null : limits.ceiling();
        if (limits == null
                || ceiling == null
                || income.amount()
                        < limits.of(ceiling, income.dependants(), income.elderly())
                                .amount()) {
            return null;
        }
        var from = Math.max(first, Math.max(limits.firstMonthOf(income.year()), law.firstMonth()));
        var to = Math.min(limits.firstMonthOf(income.year() + 1) - 1, law.lastMonth());
        return from <= to ? new AboveCeiling(from, to) : null;
    }

    /** Whether the month needs an income, and of which year; 0 if it does not. */
    static int yearNeeded(RecipientKind recipient, int month) {
        var limits = AllowanceLaw.of(month).incomeLimits();
        return limits == null || !recipient.hasIncomeLimits() ? 0 : limits.incomeYear(month);
    }
}
