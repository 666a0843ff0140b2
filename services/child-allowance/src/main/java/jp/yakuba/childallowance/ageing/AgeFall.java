package jp.yakuba.childallowance.ageing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * That less is due to a recipient from a month on, or nothing, by the months that were decided on before.
 *
 * @param before in yen, what is due for the month before
 * @param after what is due for the month
 * @param last the last month for which that is due; null where nothing is
 * @param children who has reached which age; none where months end that a claim itself has named, as those in a facility
 * @param revision the decision; null while it is not decided on
 * @param decidedOn the day of it
 */
public record AgeFall(
        AddresseeNumber recipient,
        YearMonth month,
        long before,
        long after,
        @Nullable YearMonth last,
        List<Aged> children,
        @Nullable AgeRevisionId revision,
        @Nullable LocalDate decidedOn) {

    /** A child, and the age that it has reached. */
    public record Aged(AddresseeNumber child, AgeCause cause) {}

    /** Takes the list as it is now. */
    public AgeFall {
        children = List.copyOf(children);
    }

    /** Whether nothing is due any more (消滅). */
    public boolean ends() {
        return after == 0;
    }

    /** The last day before it. */
    public LocalDate event() {
        return month.minusMonths(1).atEndOfMonth();
    }

    /** Why, with the articles. */
    public String reason() {
        return children.isEmpty()
                ? "認定した期間の終わり（第4条第1項）"
                : children.stream().map(aged -> aged.cause().told()).distinct().collect(Collectors.joining("、"));
    }
}
