package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as running numbers, in which the calculation counts. */
public final class Months {

    /** Longer than anything lasts. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int OF_A_YEAR = 12;

    private Months() {}

    /** The month of a day. */
    public static int of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue());
    }

    /** The month. */
    public static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /** The month of a year. */
    static int of(int year, int month) {
        return Math.addExact(Math.multiplyExact(year, OF_A_YEAR), month - 1);
    }

    /** The month of a running number. */
    public static YearMonth month(int number) {
        return YearMonth.of(year(number), monthOfYear(number));
    }

    /** Its first day. */
    public static LocalDate firstDay(int number) {
        return LocalDate.of(year(number), monthOfYear(number), 1);
    }

    /** Its year. */
    public static int year(int number) {
        return Math.floorDiv(number, OF_A_YEAR);
    }

    /** Which month of its year it is, 1 to 12. */
    public static int monthOfYear(int number) {
        return Math.floorMod(number, OF_A_YEAR) + 1;
    }

    /** The number of years later. */
    static int later(int number, int years) {
        return number + years * OF_A_YEAR;
    }
}
