package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The income limits of the law until September 2024, by number of dependants.
 *
 * @param ceiling the base of the limit from which nothing is paid; null where there is none
 */
public record IncomeLimits(
        Parameter base,
        @Nullable Parameter ceiling,
        Parameter perDependant,
        Parameter perElderly,
        Parameter firstMonth) {

    static Optional<IncomeLimits> on(Parameters law, LocalDate day) {
        return law.find("income-limit.base", day)
                .map(base -> new IncomeLimits(
                        base,
                        law.find("income-ceiling.base", day).orElse(null),
                        law.on("income-limit.per-dependant", day),
                        law.on("income-limit.per-elderly", day),
                        law.on("income-year.first-month", day)));
    }

    /** The year whose income counts for the month: the last one, and before June the one before it. */
    public int incomeYear(int month) {
        var last = Months.year(month) - 1;
        return Months.monthOfYear(month) < firstMonth.small() ? last - 1 : last;
    }

    /** The first month for which the income of the year counts. */
    public int firstMonthOf(int year) {
        return Months.of(year + 1, firstMonth.small());
    }

    /** The limit that grows from a base by so many dependants (扶養親族等及び児童), so many of them elderly (老人扶養親族等). */
    public Yen of(Parameter from, int dependants, int elderly) {
        return Yen.of(from.number())
                .plus(Yen.of(perDependant.number()).times(dependants))
                .plus(Yen.of(perElderly.number()).times(elderly));
    }
}
