package jp.yakuba.office.banking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a code may be used, both days among them; null is open. */
public record InUse(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    public InUse {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ended before it began");
        }
    }

    /** Whether it may be used on the day. */
    public boolean on(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
