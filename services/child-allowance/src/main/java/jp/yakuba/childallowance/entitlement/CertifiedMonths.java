package jp.yakuba.childallowance.entitlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.AllowanceCalculator;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.EndRule;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The months of one certification as they follow from all that was decided.
 *
 * @param claim the claim that was decided on
 * @param months from the first to the last; null if none is left
 * @param end why the last one is
 * @param amounts what is due for each
 * @param children for which months each child is paid for; several spans of one that left and came back
 */
public record CertifiedMonths(
        ClaimId claim, @Nullable MonthSpan months, EndRule end, List<AmountSpan> amounts, List<OfChild> children) {

    private static final Comparator<Child> BY_NUMBER = Comparator.comparing(Child::name);

    public CertifiedMonths {
        amounts = List.copyOf(amounts);
        children = List.copyOf(children);
    }

    /** Months in a row for which a child is paid for. */
    public record OfChild(AddresseeNumber addressee, MonthSpan months) {}

    /** Of facts that are put together. */
    public static CertifiedMonths of(ClaimId claim, AllowanceFacts facts) {
        var entitled = AllowanceCalculator.calculate(facts).entitlements().getFirst();
        if (entitled.isNone()) {
            return new CertifiedMonths(claim, null, entitled.end(), List.of(), List.of());
        }
        var months = new MonthSpan(entitled.start().month(), Months.month(entitled.last()));
        var table = AllowanceCalculator.calculate(over(facts, months.first(), months.last()))
                .months();
        return new CertifiedMonths(claim, months, entitled.end(), AmountSpan.of(table), children(facts, table));
    }

    /** The same facts, asked for other months. */
    public static AllowanceFacts over(AllowanceFacts facts, YearMonth first, YearMonth last) {
        return new AllowanceFacts(
                facts.recipient(),
                facts.entitlements(),
                facts.children(),
                facts.incomes(),
                first,
                last,
                facts.correctedOn());
    }

    private static List<OfChild> children(AllowanceFacts facts, List<AllowanceMonth> table) {
        var found = new ArrayList<OfChild>();
        for (var child : facts.children().stream().sorted(BY_NUMBER).toList()) {
            var paid = table.stream()
                    .filter(month -> isPaid(child.name(), month))
                    .map(AllowanceMonth::month)
                    .toList();
            MonthSpan.of(paid).forEach(span -> found.add(new OfChild(new AddresseeNumber(child.name()), span)));
        }
        return found;
    }

    private static boolean isPaid(String child, AllowanceMonth month) {
        return month.children().stream()
                .anyMatch(due -> due.child().equals(child) && due.amount().amount() > 0);
    }
}
