package jp.yakuba.residentrecords.whereabouts;

import java.time.LocalDate;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody may have been at a place: too long rather than too short.
 *
 * @param since the first day; {@link LocalDate#MIN} where nothing says how early
 * @param until the last day; {@link LocalDate#MAX} while it lasts, and where nothing says how late
 */
record Period(LocalDate since, LocalDate until) {

    /** Nothing is known. */
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period since(@Nullable RecordedDate day) {
        return new Period(earliest(day), LocalDate.MAX);
    }

    static Period until(@Nullable RecordedDate day) {
        return new Period(LocalDate.MIN, latest(day));
    }

    private static LocalDate earliest(@Nullable RecordedDate day) {
        return day == null ? LocalDate.MIN : day.earliest().orElse(LocalDate.MIN);
    }

    static LocalDate latest(@Nullable RecordedDate day) {
        return day == null ? LocalDate.MAX : day.latest().orElse(LocalDate.MAX);
    }

    /** The same, ended by this day at the latest. */
    Period endedBy(LocalDate day) {
        return until.isAfter(day) ? new Period(since, day) : this;
    }

    /** From the beginning of the first to the end of the last of the two. */
    Period and(Period other) {
        return new Period(
                since.isBefore(other.since) ? since : other.since, until.isAfter(other.until) ? until : other.until);
    }

    /** Whether both may have been there on the same day. */
    boolean meets(Period other) {
        return !until.isBefore(other.since) && !other.until.isBefore(since);
    }
}
