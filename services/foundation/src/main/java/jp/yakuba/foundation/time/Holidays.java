package jp.yakuba.foundation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yakuba.foundation.code.CodeList;

/**
 * Holidays of the nation and days on which the office is closed. The holidays are dated data,
 * {@code code-lists/holiday.csv}.
 */
public final class Holidays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    private static final Map<LocalDate, String> NAMES = CodeList.load("holiday").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> LocalDate.parse(row.code()), CodeList.Row::name));

    private Holidays() {}

    /** The name of the holiday, if the day is one. */
    public static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(NAMES.get(day));
    }

    /** Whether the day is a holiday of the nation. */
    public static boolean isHoliday(LocalDate day) {
        return NAMES.containsKey(day);
    }

    /**
     * Whether the office is open: not on Saturdays, Sundays, holidays and from 29 December to 3 January (地方自治法第4条の2).
     */
    public static boolean isOfficeDay(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        boolean newYear = !monthDay.isBefore(YEAR_END) || !monthDay.isAfter(NEW_YEAR);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day)
                && !newYear;
    }

    /** The day itself or the first open day after it: the last day of a term that would end on a closed one. */
    public static LocalDate officeDayFrom(LocalDate day) {
        LocalDate open = day;
        while (!isOfficeDay(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
