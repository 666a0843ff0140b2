package jp.yakuba.office.banking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import jp.yakuba.foundation.time.Holidays;

/** The days on which banks work: not on Saturdays, Sundays, holidays and from 31 December to 3 January (銀行法第15条, 同法施行令第5条). */
public final class BankDays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    private BankDays() {}

    /** Whether banks work on the day. */
    public static boolean isBankDay(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && monthDay.isBefore(YEAR_END)
                && monthDay.isAfter(NEW_YEAR)
                && !Holidays.isHoliday(day);
    }

    /** The day itself or the last bank day before it: when a benefit is paid whose pay day banks do not work on. */
    public static LocalDate onOrBefore(LocalDate day) {
        var open = day;
        while (!isBankDay(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** So many bank days before the day: by when a file must be with the bank. */
    public static LocalDate before(LocalDate day, int bankDays) {
        var open = day;
        for (var left = bankDays; left > 0; left--) {
            open = onOrBefore(open.minusDays(1));
        }
        return open;
    }
}
