package jp.yakuba.foundation.time;

import java.util.Optional;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * 元号: an era of the Japanese calendar, from the dated data of {@code code-lists/era.csv}. Two eras may share a day: the
 * last of 明治 is the first of 大正 (reference §6.7).
 *
 * @param code one digit, for example 3
 * @param name for example 昭和
 * @param initial one letter, for example S
 * @param firstDay first day that may be written with the era
 * @param lastDay last day that may be written with the era; null while it lasts
 */
public record Era(
        String code,
        String name,
        String initial,
        CivilDate firstDay,
        @Nullable CivilDate lastDay) implements Coded {

    /** 明治6年: the first year of the Gregorian calendar. Before it the numbers are those of the old calendar. */
    static final int FIRST_GREGORIAN_YEAR = 1873;

    /** The last day, unless the era lasts. */
    public Optional<CivilDate> last() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether the day lies after its last. */
    boolean hasEndedBefore(CivilDate date) {
        return lastDay != null && date.isAfter(lastDay);
    }

    /** The western year of a year of the era. */
    public int westernYear(int yearOfEra) {
        return firstDay.year() + yearOfEra - 1;
    }

    /** The year of the era of a western year. */
    public int yearOfEra(int westernYear) {
        return westernYear - firstDay.year() + 1;
    }

    /**
     * Whether the day may be written with the era. 明治 began on the 25th of January 1868 of the Gregorian calendar,
     * which the old calendar called the first of the first month: before 1873 only the year is looked at.
     */
    public boolean contains(CivilDate date) {
        boolean begun = date.year() < FIRST_GREGORIAN_YEAR ? date.year() >= firstDay.year() : !date.isBefore(firstDay);
        return begun && !hasEndedBefore(date);
    }

    @Override
    public String toString() {
        return name;
    }
}
