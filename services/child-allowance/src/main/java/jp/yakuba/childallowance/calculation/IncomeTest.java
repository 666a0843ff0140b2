package jp.yakuba.childallowance.calculation;

import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.IncomeLimits;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;

/** How income stands to the limits of the law until September 2024; facilities have none. */
final class IncomeTest {

    private IncomeTest() {}

    static MonthStatus status(AllowanceFacts facts, AllowanceLaw law, int month, Steps steps) {
        var limits = law.incomeLimits();
        if (limits == null || facts.recipient() == RecipientKind.FACILITY) {
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

    /** Whether the month needs an income, and of which year; 0 if it does not. */
    static int yearNeeded(RecipientKind recipient, int month) {
        var limits = AllowanceLaw.of(month).incomeLimits();
        return limits == null || recipient == RecipientKind.FACILITY ? 0 : limits.incomeYear(month);
    }
}
