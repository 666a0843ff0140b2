package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day.
 *
 * @param from the day on which it began
 * @param to the day on which it ended, in whose month it still counts (事由の生じた日); null while it lasts
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    boolean isReversed() {
        return to != null && to.isBefore(from);
    }

    /** Whether both have more than a day of coming and going in common, or are the same day. */
    boolean overlaps(Period other) {
        return equals(other)
                || ((other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to)));
    }
}
