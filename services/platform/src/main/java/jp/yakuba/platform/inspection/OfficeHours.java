package jp.yakuba.platform.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.yakuba.foundation.time.Holidays;

/** When nobody is expected to work (深夜・休業日; 001/10.2). */
record OfficeHours(LocalTime nightBegins, LocalTime nightEnds) {

    /** The condition on a column of time, in SQL over {@code :nightBegins}, {@code :nightEnds} and {@code :closed}. */
    String outside(String column) {
        var local = "(" + column + " at time zone 'Asia/Tokyo')";
        var acrossMidnight = nightBegins.isAfter(nightEnds) ? " or " : " and ";
        return "((cast(%1$s as time) >= :nightBegins%2$scast(%1$s as time) < :nightEnds) or cast(%1$s as date) = any(cast(:closed as date[])))"
                .formatted(local, acrossMidnight);
    }

    /** The days of a period on which the office is closed. */
    static List<String> closed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !Holidays.isOfficeDay(day))
                .map(LocalDate::toString)
                .toList();
    }

    /** For screens: {@code 22:00～05:00}. */
    String words() {
        return nightBegins + "～" + nightEnds;
    }
}
