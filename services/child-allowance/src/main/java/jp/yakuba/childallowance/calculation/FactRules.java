package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What must hold of facts before months are made of them. */
public final class FactRules {

    /** No table is longer: from birth to the end of the school year of 22, and once more. */
    static final int LONGEST = 600;

    /** Five years, so that what is answered with its steps stays small. */
    static final int LONGEST_WITH_STEPS = 60;

    private FactRules() {}

    /** All that is wrong with the facts. */
    public static Findings check(AllowanceFacts facts) {
        return check(facts, false);
    }

    /** All that is wrong with the facts of which a table is asked for, with steps or without. */
    static Findings check(AllowanceFacts facts, boolean steps) {
        var bounds = BoundRules.check(facts);
        if (bounds.hasErrors()) {
            return bounds;
        }
        var found = months(facts, steps ? LONGEST_WITH_STEPS : LONGEST)
                .and(EntitlementRules.check(facts.entitlements()))
                .and(inEach(
                        "children",
                        facts.children().size(),
                        i -> ChildRules.check(
                                facts.recipient(), facts.children().get(i))))
                .and(eachChildOnce(facts.children()))
                .and(inEach(
                        "incomes",
                        facts.incomes().size(),
                        i -> numbersNotNegative(facts.incomes().get(i))))
                .and(oneIncomeOfEachYear(facts.incomes()));
        return found.hasErrors() ? found : found.and(ofMonths(facts));
    }

    private static Findings months(AllowanceFacts facts, int longest) {
        var first = Months.of(facts.firstMonth());
        var last = Months.of(facts.lastMonth());
        return when(
                        first < AllowanceLaw.firstKnownMonth(),
                        () -> Finding.error(
                                ChildAllowanceError.MONTH_BEFORE_LAW,
                                "firstMonth",
                                "この計算が扱う最初の月より前の月です。",
                                Months.month(AllowanceLaw.firstKnownMonth()) + " 以後の月を指定してください。"))
                .and(when(
                        last < first,
                        () -> Finding.error(
                                ChildAllowanceError.MONTHS_REVERSED,
                                "lastMonth",
                                "最後の月が最初の月より前です。",
                                "最初の月と最後の月を確かめてください。")))
                .and(when(
                        last - first >= longest,
                        () -> Finding.error(
                                ChildAllowanceError.MONTHS_TOO_MANY,
                                "lastMonth",
                                "一度に計算できる月数を超えています。",
                                longest + "か月以内に分けて計算してください。")));
    }

    private static Findings eachChildOnce(List<Child> children) {
        Set<String> names = new HashSet<>();
        return inEach(
                "children",
                children.size(),
                i -> when(
                        !names.add(children.get(i).name()),
                        () -> Finding.error(
                                ChildAllowanceError.CHILD_TWICE,
                                "name",
                                "同じ児童が二度入力されています。",
                                "一人の児童は一つにまとめ、期間を分けて入力してください。別の児童のときは区別できる名前にしてください。")));
    }

    private static Findings numbersNotNegative(Income income) {
        return notNegative("amount", income.amount())
                .and(notNegative("dependants", income.dependants()))
                .and(notNegative("elderly", income.elderly()))
                .and(when(
                        income.elderly() > income.dependants(),
                        () -> Finding.error(
                                ChildAllowanceError.ELDERLY_TOO_MANY,
                                "elderly",
                                "老人扶養親族の数が扶養親族等の数を超えています。",
                                "扶養親族等の数には老人扶養親族も含めてください。")));
    }

    private static Findings notNegative(String field, long number) {
        return when(
                number < 0,
                () -> Finding.error(ChildAllowanceError.NUMBER_NEGATIVE, field, "負の数です。", "0以上の数を入力してください。"));
    }

    private static Findings oneIncomeOfEachYear(List<Income> incomes) {
        Set<Integer> years = new HashSet<>();
        return inEach(
                "incomes",
                incomes.size(),
                i -> when(
                        !years.add(incomes.get(i).year()),
                        () -> Finding.error(
                                ChildAllowanceError.INCOME_TWICE, "year", "同じ年の所得が二度入力されています。", "一年につき一つにしてください。")));
    }

    /** What is known of the months only when nothing else is wrong. */
    private static Findings ofMonths(AllowanceFacts facts) {
        var children = KnownChild.all(facts);
        var entitled = facts.entitlements().stream()
                .map(one -> Entitled.of(facts, one, children))
                .toList();
        return EntitlementRules.noneOverlap(entitled).and(noIncomeMissing(facts, entitled));
    }

    /** Of the months until September 2024 in which there is entitlement. */
    private static Findings noIncomeMissing(AllowanceFacts facts, List<Entitled> entitled) {
        var needed = new TreeSet<Integer>();
        for (var month = Months.of(facts.firstMonth()); month <= Months.of(facts.lastMonth()); month++) {
            var year = IncomeTest.yearNeeded(facts.recipient(), month);
            var number = month;
            if (year != 0 && entitled.stream().anyMatch(one -> one.has(number))) {
                needed.add(year);
            }
        }
        facts.incomes().forEach(income -> needed.remove(income.year()));
        return Findings.of(needed.stream()
                .map(year -> Finding.error(
                        ChildAllowanceError.INCOME_MISSING,
                        "incomes",
                        year + "年の所得がありません。",
                        "所得制限のある月分を計算するには、その年の所得と扶養親族等の数を入力してください。"))
                .toList());
    }
}
