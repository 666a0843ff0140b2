package jp.yakuba.childallowance.amendment.amended;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.calculation.EndRule;
import jp.yakuba.childallowance.calculation.StartRule;
import jp.yakuba.childallowance.entitlement.AmountChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment says of months.
 *
 * @param last the last month of the entitlement as it is by it; null if it has none left
 * @param end why it is the last one
 * @param rule by which rule a claim for more counts; null of everything else, and once it is decided
 * @param lastDay the last day on which the claim would count as of the day of its event (15日特例), or on
 *     which a claim where the recipient goes on would join the months; null if no days are counted, and once it is decided
 * @param changes what was due and what is due by it, from the first month that differs; none if all stays as it was
 */
@Schema(name = "AmendedMonths")
public record AmendedMonths(
        @Nullable YearMonth last,
        EndRule end,
        @Nullable StartRule rule,
        @Nullable LocalDate lastDay,
        List<AmountChange> changes) {

    public AmendedMonths {
        changes = List.copyOf(changes);
    }

    /** The first month of which it says something else than before. */
    @Nullable
    public YearMonth first() {
        return changes.isEmpty() ? null : changes.getFirst().first();
    }

    /** Whether something that is to be paid is barred by time. */
    boolean touchesBarred() {
        return changes.stream().anyMatch(change -> change.barred());
    }
}
