package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.calculation.AllowanceCalculator;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.calculation.AllowanceTable;
import jp.yakuba.childallowance.calculation.EndRule;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.calculation.StartRule;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The months that follow from a claim.
 *
 * @param first the first month
 * @param rule by which rule it is the first one
 * @param lastDay the last day on which the claim would count as of the day of its event (15日特例); null if no days are counted
 * @param last the last month, if nothing else happens
 * @param end why it is the last one
 * @param amount what is due for the first month, in yen
 * @param amounts what is due for each month, if nothing else happens
 * @param children the months of each child who is paid for
 * @param explanation how the first month was found
 */
public record ClaimedMonths(
        YearMonth first,
        StartRule rule,
        @Nullable LocalDate lastDay,
        YearMonth last,
        EndRule end,
        long amount,
        List<AmountSpan> amounts,
        List<OfChild> children,
        List<Why> explanation) {

    /** From which to which month a child is paid for. */
    @Schema(name = "ClaimedMonthsOfChild")
    public record OfChild(AddresseeNumber addressee, YearMonth first, YearMonth last) {}

    /** One step by which the first month was found. */
    @Schema(name = "ClaimStep")
    public record Why(String item, String rule, String article) {

        private static Why of(Step step) {
            return new Why(step.item(), step.rule(), step.article());
        }
    }

    /** Of a claim in which no error was found; null if nothing is due for any month. */
    public static @Nullable ClaimedMonths of(CertificationClaim claim) {
        var claimed = StartMonth.of(claim.claim()).month();
        var months = AllowanceCalculator.calculate(claim.facts(claimed, claimed))
                .entitlements()
                .getFirst();
        if (months.isNone()) {
            return null;
        }
        var first = months.start().month();
        var last = Months.month(months.last());
        var table = AllowanceCalculator.calculate(claim.facts(first, last));
        return new ClaimedMonths(
                first,
                months.start().rule(),
                months.start().lastDay(),
                last,
                months.end(),
                table.months().getFirst().amount().amount(),
                AmountSpan.of(table.months()),
                children(claim, table),
                explained(claim, first));
    }

    private static List<Why> explained(CertificationClaim claim, YearMonth first) {
        return AllowanceCalculator.calculate(claim.facts(first, first), Steps.kept()).steps().stream()
                .map(Why::of)
                .toList();
    }

    private static List<OfChild> children(CertificationClaim claim, AllowanceTable table) {
        var found = new ArrayList<OfChild>();
        for (var child : claim.children()) {
            var paid = table.months().stream()
                    .filter(month -> isPaid(child, month))
                    .map(AllowanceMonth::month)
                    .toList();
            if (!paid.isEmpty()) {
                found.add(new OfChild(child.addressee(), paid.getFirst(), paid.getLast()));
            }
        }
        return found;
    }

    private static boolean isPaid(ClaimedChild child, AllowanceMonth month) {
        return month.children().stream()
                .anyMatch(due -> due.child().equals(child.addressee().value())
                        && due.amount().amount() > 0);
    }
}
