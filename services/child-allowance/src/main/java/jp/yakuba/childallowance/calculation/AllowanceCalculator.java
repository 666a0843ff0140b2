package jp.yakuba.childallowance.calculation;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Steps;

/** Makes the table of months of facts in which the {@link FactRules} have found no error. */
public final class AllowanceCalculator {

    private AllowanceCalculator() {}

    /** The table without its steps. */
    public static AllowanceTable calculate(AllowanceFacts facts) {
        return calculate(facts, Steps.none());
    }

    /** The table with its steps, if they are asked for. */
    public static AllowanceTable calculate(AllowanceFacts facts, Steps steps) {
        var known = KnownChild.all(facts);
        var entitled = Entitled.all(facts, known);
        var first = Months.of(facts.firstMonth());
        var last = Months.of(facts.lastMonth());
        if (steps.asked()) {
            entitled.forEach(one -> EntitledSteps.explain(one, last, steps));
        }
        var children = children(facts, known, entitled, steps);
        var months = new ArrayList<AllowanceMonth>(last - first + 1);
        for (var month = first; month <= last; month++) {
            months.add(month(facts, entitled, children, month, steps.further()));
        }
        return new AllowanceTable(months(entitled), months, steps.list());
    }

    private static List<EntitledMonths> months(List<Entitled> entitled) {
        var months = new ArrayList<EntitledMonths>(entitled.size());
        for (var one : entitled) {
            months.add(one.months());
        }
        return months;
    }

    private static List<ChildMonths> children(
            AllowanceFacts facts, List<KnownChild> known, List<Entitled> entitled, Steps steps) {
        var custody = new CustodyMonths(entitled, steps);
        var counted = new CountedMonths(facts.recipient(), entitled, steps);
        var children = new ArrayList<ChildMonths>(known.size());
        for (var child : known) {
            children.add(new ChildMonths(child, custody.of(child), counted.of(child)));
        }
        return children;
    }

    private static AllowanceMonth month(
            AllowanceFacts facts, List<Entitled> entitled, List<ChildMonths> children, int month, Steps steps) {
        for (var one : entitled) {
            if (one.has(month)) {
                return new MonthCalculation(facts, month, steps).of(children);
            }
        }
        if (steps.asked()) {
            EntitledSteps.explainNone(entitled, month, steps);
        }
        return MonthCalculation.row(facts, month, MonthStatus.NOT_ENTITLED, Yen.ZERO, List.of(), steps);
    }
}
