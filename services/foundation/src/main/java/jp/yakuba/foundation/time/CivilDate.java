package jp.yakuba.foundation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * A western date as a register may hold it: also a day no calendar has, such as 29 February of a common year, because
 * the family register has such days (1.1.8). Before 1873 the numbers are those of the old Japanese calendar, see
 * {@link WarekiDate}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 */
@Requirement("001/1.1.8")
public record CivilDate(int year, int month, int day) implements Comparable<CivilDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Comparator<CivilDate> IN_TIME = Comparator.comparingInt(CivilDate::year)
            .thenComparingInt(CivilDate::month)
            .thenComparingInt(CivilDate::day);

    /** Takes any day that can be written. */
    public CivilDate {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            throw new RejectedValue(FoundationError.DATE_IMPOSSIBLE, "ありえない年月日です。", "月は1から12まで、日は1から31までで入力してください。");
        }
    }

    /** The same day. */
    public static CivilDate of(LocalDate date) {
        return new CivilDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code yyyy-MM-dd}, the form of the data lists; for what a clerk types see {@link DateInput}. */
    public static CivilDate parse(String text) {
        Matcher iso = ISO.matcher(text.length() > 10 ? "" : text);
        if (!iso.matches()) {
            throw new RejectedValue(
                    FoundationError.DATE_FORMAT, "年月日の形式が違います。", "2019-04-30 のように、年4桁・月2桁・日2桁で入力してください。");
        }
        return new CivilDate(number(iso, 1), number(iso, 2), number(iso, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether the calendar has the day. */
    public boolean isCalendarDay() {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * The day of the calendar.
     *
     * @throws RejectedValue {@code date-not-on-calendar} when the calendar has no such day; ask {@link #isCalendarDay}
     *     or use {@link #clampedToCalendar}
     */
    public LocalDate toLocalDate() {
        if (!isCalendarDay()) {
            throw new RejectedValue(FoundationError.DATE_NOT_ON_CALENDAR, "暦にない日です。", "暦にある日を入力してください。");
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * The day of the calendar, or the last day of the month when the day lies beyond it: for reckoning ages and terms.
     */
    public LocalDate clampedToCalendar() {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    /** Whether it comes earlier. */
    public boolean isBefore(CivilDate other) {
        return compareTo(other) < 0;
    }

    /** Whether it comes later. */
    public boolean isAfter(CivilDate other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(CivilDate other) {
        return IN_TIME.compare(this, other);
    }

    /** {@code yyyy-MM-dd}. */
    @Override
    public String toString() {
        return String.valueOf(10_000 + year).substring(1)
                + (month < 10 ? "-0" : "-")
                + month
                + (day < 10 ? "-0" : "-")
                + day;
    }
}
