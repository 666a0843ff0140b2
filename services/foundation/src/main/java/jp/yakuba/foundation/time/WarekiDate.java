package jp.yakuba.foundation.time;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * A date of the Japanese calendar. Like {@link CivilDate} it may be a day no calendar has, and a shared day keeps the
 * era it was written with: 大正15年12月25日 and 昭和元年12月25日 are the same western day and two dates.
 *
 * <p>From 明治6年1月1日 the calendar is the Gregorian one. Before it, month and day are those of the old lunisolar
 * calendar; they are kept as written, and the western form of such a date only carries the same numbers. Leap months
 * of the old calendar cannot be written.
 *
 * @param era the era
 * @param year of the era, from 1
 * @param month 1 to 12
 * @param day 1 to 31
 */
@Requirement({"001/1.1.8", "001/1.3.6"})
public record WarekiDate(Era era, int year, int month, int day) {

    /** Takes a day that lies in its era. */
    public WarekiDate {
        if (year < 1 || year > 999 || !era.contains(new CivilDate(era.westernYear(year), month, day))) {
            throw new RejectedValue(FoundationError.DATE_OUTSIDE_ERA, era.name() + "にない年月日です。", outsideRemedy(era));
        }
    }

    private static String outsideRemedy(Era era) {
        return era.last()
                .map(last -> era.name() + "は" + era.yearOfEra(last.year()) + "年" + last.month() + "月" + last.day()
                        + "日までです。その後の日は次の元号で入力してください。")
                .orElse("元号と年を確かめて入力し直してください。");
    }

    /** The date in the era of the day, of two that share it the later. Empty before 明治. */
    public static Optional<WarekiDate> of(CivilDate date) {
        return Eras.of(date).map(era -> of(date, era));
    }

    /** The date written with an era that has the day. */
    public static WarekiDate of(CivilDate date, Era era) {
        return new WarekiDate(era, era.yearOfEra(date.year()), date.month(), date.day());
    }

    /** The western date. */
    public CivilDate toCivilDate() {
        return new CivilDate(era.westernYear(year), month, day);
    }

    /** {@code 昭和55年12月3日}; the first year is 元年. */
    public String longForm() {
        return era.name() + (year == 1 ? "元" : String.valueOf(year)) + "年" + month + "月" + day + "日";
    }

    /** {@code S55.12.3}. */
    public String shortForm() {
        return era.initial() + year + "." + month + "." + day;
    }

    @Override
    public String toString() {
        return longForm();
    }
}
