package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day.
 *
 * @param from the day on which it began
 * @param to the day on which it ended, in whose month it still counts (事由の生じた日); null while it lasts
 */
public record Period(@Open LocalDate from, @Open @Nullable LocalDate to) {

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::from);

    boolean isReversed() {
        return to != null && to.isBefore(from);
    }

    /** Whether both have more than a day of coming and going in common, or are the same day. */
    boolean overlaps(Period other) {
        return equals(other)
                || ((other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to)));
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    int lastMonth() {
        return to == null ? Months.NEVER : Months.of(to);
    }

    /** In time, those as one of which the later begins on the day on which the earlier ends, or on the day after. */
    static List<Period> joined(List<Period> periods) {
        if (periods.size() <= 1) {
            return periods;
        }
        var joined = new ArrayList<Period>();
        for (var period : periods.stream().sorted(IN_TIME).toList()) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before == null || (before.to != null && period.from.isAfter(before.to.plusDays(1)))) {
                joined.add(period);
            } else {
                joined.set(joined.size() - 1, new Period(before.from, later(before.to, period.to)));
            }
        }
        return joined;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
