package jp.yakuba.childallowance.calculation;

import java.util.List;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Step;

/**
 * The months of one recipient.
 *
 * @param entitlements the months of each entitlement, in the order of their claims
 * @param months one row for each month asked for
 * @param steps how the first months were found; none if not asked for
 */
public record AllowanceTable(List<EntitledMonths> entitlements, List<AllowanceMonth> months, List<Step> steps) {

    /** All of them together. */
    public Yen total() {
        return sum(months);
    }

    /** What of it is barred by time. */
    public Yen barred() {
        return sum(months.stream().filter(AllowanceMonth::barred).toList());
    }

    private static Yen sum(List<AllowanceMonth> months) {
        return months.stream().map(AllowanceMonth::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
