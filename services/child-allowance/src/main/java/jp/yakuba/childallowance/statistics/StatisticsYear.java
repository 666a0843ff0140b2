package jp.yakuba.childallowance.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as of a day.
 *
 * @param year in which it begins
 */
record StatisticsYear(int year, LocalDate asOf) {

    private static final int FIRST = 2012;

    /** Reads them; without a day as of today, or of the last day of a year that is past. */
    static StatisticsYear parse(@Nullable String text, @Nullable String day, LocalDate today) {
        var year = text == null ? yearOf(today) : text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST || year > yearOf(today)) {
            throw new RejectedValue(
                    ChildAllowanceError.STATISTICS_YEAR_WRONG, "年報の年度が範囲の外です。", "2012年度から今の年度までの西暦の年を指定してください。");
        }
        var last = first(year + 1).minusDays(1);
        var end = last.isBefore(today) ? last : today;
        return new StatisticsYear(year, day == null || day.isBlank() ? end : day(day, year, end));
    }

    private static LocalDate day(String text, int year, LocalDate end) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(first(year)) && !day.isAfter(end)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Said below, with what else is no day of the year.
        }
        throw new RejectedValue(
                ChildAllowanceError.STATISTICS_DAY_WRONG,
                "基準日が、その年度の、今日までの日ではありません。",
                "その年度の今日までの日を、2026-03-31のように指定してください。");
    }

    private static int yearOf(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    LocalDate firstDay() {
        return first(year);
    }

    /** By its era. */
    String japanese() {
        return RecordedDate.of(firstDay()).display(DateStyle.WAREKI).replaceFirst("年.*", "年度");
    }
}
