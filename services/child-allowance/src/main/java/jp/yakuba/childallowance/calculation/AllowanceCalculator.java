package jp.yakuba.childallowance.calculation;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.law.Ages;
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
        var entitled = Entitled.all(facts);
        if (steps.asked()) {
            entitled.forEach(one -> one.start().explain(one.claim(), "認定", steps));
        }
        var children = children(facts, entitled, steps);
        var first = Months.of(facts.firstMonth());
        var last = Months.of(facts.lastMonth());
        var months = new ArrayList<AllowanceMonth>(last - first + 1);
        for (var month = first; month <= last; month++) {
            months.add(month(facts, entitled, children, month, steps.further()));
        }
        return new AllowanceTable(starts(entitled), months, steps.list());
    }

    private static List<StartMonth> starts(List<Entitled> entitled) {
        return entitled.size() == 1
                ? List.of(entitled.getFirst().start())
                : entitled.stream().map(Entitled::start).toList();
    }

    private static List<ChildMonths> children(AllowanceFacts facts, List<Entitled> entitled, Steps steps) {
        var custody = new CustodyMonths(entitled, steps);
        var counted = new CountedMonths(entitled);
        var children = new ArrayList<ChildMonths>(facts.children().size());
        for (var child : facts.children()) {
            var ages = Ages.of(child.birthDate().value());
            children.add(new ChildMonths(child, ages, custody.of(facts.recipient(), child), counted.of(child, ages)));
        }
        children.sort(ChildMonths.BY_AGE);
        return children;
    }

    private static AllowanceMonth month(
            AllowanceFacts facts, List<Entitled> entitled, List<ChildMonths> children, int month, Steps steps) {
        for (var one : entitled) {
            if (one.has(month)) {
                return new MonthCalculation(facts, month, steps).of(children);
            }
        }
        return MonthCalculation.row(facts, month, MonthStatus.NOT_ENTITLED, Yen.ZERO, List.of(), steps);
    }
}
