package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.time.Month;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.place.HomeAddresses;

/**
 * Where the stories of a shard play.
 *
 * @param dice chance
 * @param asOf the day of the register
 * @param addresses addresses in the town
 */
record Stage(Dice dice, LocalDate asOf, HomeAddresses addresses) {

    /** Residents have 14 days to notify (法第22条～第25条). */
    static final int DAYS_TO_NOTIFY = 14;

    /** From this day foreigners are in the register (平成21年法律第77号). */
    static final LocalDate FOREIGNERS_ENTERED = LocalDate.of(2012, Month.JULY, 9);

    private static final int YEARS_OF_MOVEMENTS = 8;
    private static final int YEARS_SINCE_RECOMPILATION = 12;

    /** Later than this nothing happens, so that all is notified and processed by the day of the register. */
    private static final int DAYS_TO_PROCESS = 30;

    /** The first day of the years that are full of movements. */
    LocalDate recent() {
        return asOf.minusYears(YEARS_OF_MOVEMENTS);
    }

    /** The last day on which ordinary things happen. */
    LocalDate latest() {
        return asOf.minusDays(DAYS_TO_PROCESS);
    }

    /** When the present system was introduced and many records were recompiled. */
    LocalDate recompiled() {
        return Holidays.officeDayFrom(LocalDate.of(asOf.getYear() - YEARS_SINCE_RECOMPILATION, Month.JANUARY, 4));
    }

    /** A day of the years full of movements, not before another. */
    LocalDate recentDay(LocalDate notBefore) {
        return dice.day(later(recent(), notBefore), latest());
    }

    /** When people notify of what happened on a day. */
    LocalDate notified(LocalDate day) {
        return day.plusDays(dice.below(DAYS_TO_NOTIFY + 1));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
