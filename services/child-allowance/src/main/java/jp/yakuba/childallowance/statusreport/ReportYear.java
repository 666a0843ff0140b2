package jp.yakuba.childallowance.statusreport;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * The year of a report: how things are on 1 June, filed in June (施行規則第4条; which month that is, is a row of
 * {@code child-allowance/terms}).
 *
 * @param value the year, from the one on in which not everybody files any more
 */
record ReportYear(int value) {

    private static final int LAST = 2200;

    /** Of a number; refuses a year of which nobody files. */
    static ReportYear of(int value) {
        if (value < 1 || value > LAST || row(value) == null) {
            throw new RejectedValue(
                    ChildAllowanceError.STATUS_REPORT_YEAR_WRONG, "現況届の年が範囲の外です。", "2022年からの西暦の年を指定してください。");
        }
        return new ReportYear(value);
    }

    /** The one of a day. */
    static ReportYear at(LocalDate day) {
        return of(day.getYear());
    }

    /** Reads it. */
    static ReportYear parse(String text) {
        return of(text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0);
    }

    /** The row of its month; null of a year in which everybody files, or of which no law is known. */
    private static @Nullable Parameter row(int value) {
        var december = Months.of(YearMonth.of(value, Month.DECEMBER));
        return december < AllowanceLaw.firstKnownMonth()
                ? null
                : AllowanceLaw.of(december).terms().statusReport();
    }

    /** The number of the month of which it tells. */
    int month() {
        return Objects.requireNonNull(row(value)).small();
    }

    /** As of which day. */
    LocalDate day() {
        return LocalDate.of(value, month(), 1);
    }

    /**
     * Who is born before this day counts for nobody any more: the school year of 22 is past (第6条第1項). Before the reform of
     * October 2024 nobody was counted by a statement.
     */
    LocalDate countedSince() {
        var age = AllowanceLaw.of(Months.of(day())).countedAge();
        return age == null ? day() : LocalDate.of(value - age.small(), Month.APRIL, 2);
    }

    /** The last day on which it is filed in time; on which the office is open. */
    LocalDate due() {
        return Holidays.officeDayFrom(YearMonth.from(day()).atEndOfMonth());
    }

    /** A month of it. */
    YearMonth month(int month) {
        return YearMonth.of(value, month);
    }

    /** From which day on the month can be claimed no more (児童手当法第23条). */
    static LocalDate barredFrom(YearMonth month) {
        return AllowanceLaw.of(Months.of(month)).terms().barredFrom(Months.of(month));
    }

    /** By its era. */
    String japanese() {
        return RecordedDate.of(day()).display(DateStyle.WAREKI).replaceFirst("年.*", "年");
    }
}
