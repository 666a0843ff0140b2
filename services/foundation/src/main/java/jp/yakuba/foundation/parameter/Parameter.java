package jp.yakuba.foundation.parameter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * One row of the parameters of law: what a number of the law is from a day to a day.
 *
 * @param row where it stands, such as {@code child-allowance/amounts.csv:3}
 * @param name what the number is called, such as {@code claim.days}
 * @param value the number, or a day where the unit is {@value #DAY_OF_CALENDAR}
 * @param unit what it counts, such as 円 or 歳
 * @param firstDay the first day on which it holds; {@link LocalDate#MIN} if it always did
 * @param lastDay the last one; {@link LocalDate#MAX} while no end is known
 * @param article where the law says so
 */
public record Parameter(
        String row, String name, String value, String unit, LocalDate firstDay, LocalDate lastDay, String article) {

    static final String DAY_OF_CALENDAR = "年月日";

    /** Takes a row that can be read. */
    public Parameter {
        if (name.isBlank() || unit.isBlank() || article.isBlank()) {
            throw new IllegalStateException(row + " has no name, no unit or no article");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalStateException(row + " ends before it begins");
        }
        requireReadable(row, value, unit);
    }

    private static void requireReadable(String row, String value, String unit) {
        try {
            if (unit.equals(DAY_OF_CALENDAR)) {
                LocalDate.parse(value);
            } else {
                Long.parseLong(value);
            }
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw new IllegalStateException(row + " has no value that can be read as " + unit, unreadable);
        }
    }

    /** The number. */
    public long number() {
        return Long.parseLong(value);
    }

    /** The number where it is small, such as an age or so many days. */
    public int small() {
        return Math.toIntExact(number());
    }

    /** The day. */
    public LocalDate day() {
        return LocalDate.parse(value);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
