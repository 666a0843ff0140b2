package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** When what comes with the end of a school year is asked for: from February on, and for a year after it. */
final class SchoolYears {

    /** How long before. */
    static final int MONTHS_BEFORE = 2;

    private static final MonthDay LAST = MonthDay.of(Month.MARCH, 31);

    private SchoolYears() {}

    /** The end of the school year of a day. */
    static LocalDate end(LocalDate day) {
        var thisYear = LAST.atYear(day.getYear());
        return day.isAfter(thisYear) ? LAST.atYear(day.getYear() + 1) : thisYear;
    }

    /** Whether it is asked for on a day. */
    static boolean isAskedFor(LocalDate end, LocalDate on) {
        return !on.isBefore(firstDay(end)) && !on.isAfter(end.plusYears(1));
    }

    /** From when on. */
    static LocalDate firstDay(LocalDate end) {
        return end.plusDays(1).minusMonths(MONTHS_BEFORE);
    }
}
