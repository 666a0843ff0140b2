package jp.yakuba.platform.jobs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * When a kind of job starts by itself: daily, weekly, on a day of the month, at the end of the month (001/9.1).
 *
 * @param at Japanese time
 */
public record Schedule(Days days, LocalTime at) {

    /** Every day at this time. */
    public static Schedule daily(LocalTime at) {
        return new Schedule(new Days.Every(), at);
    }

    /** The days on which it starts. */
    public sealed interface Days {
        /** Every day. */
        record Every() implements Days {}

        /** One day of the week. */
        record Weekly(DayOfWeek day) implements Days {}

        /** One day of the month; the last one if the month is shorter. */
        record Monthly(int day) implements Days {}

        /** The last day of the month. */
        record MonthEnd() implements Days {}
    }

    /** The last time it was due, seen from now. */
    public LocalDateTime lastDue(LocalDateTime now) {
        var day = now.toLocalDate();
        while (!isDueOn(day) || day.atTime(at).isAfter(now)) {
            day = day.minusDays(1);
        }
        return day.atTime(at);
    }

    private boolean isDueOn(LocalDate day) {
        return switch (days) {
            case Days.Every every -> true;
            case Days.Weekly weekly -> day.getDayOfWeek() == weekly.day();
            case Days.Monthly monthly ->
                day.getDayOfMonth()
                        == Math.min(monthly.day(), YearMonth.from(day).lengthOfMonth());
            case Days.MonthEnd end -> day.getDayOfMonth() == day.lengthOfMonth();
        };
    }
}
