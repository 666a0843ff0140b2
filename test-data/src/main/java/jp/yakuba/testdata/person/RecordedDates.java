package jp.yakuba.testdata.person;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.Eras;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.chance.Dice;

/** Dates the way a register records them. */
public final class RecordedDates {

    private RecordedDates() {}

    /** A day with its era. */
    public static RecordedDate wareki(LocalDate day) {
        return wareki(CivilDate.of(day));
    }

    /** A day, which the calendar need not have, with its era. */
    public static RecordedDate wareki(CivilDate day) {
        return new RecordedDate(day, Eras.of(day).orElseThrow(), false, null);
    }

    /** A day written with an era other than the one the day has today: 大正15年12月25日. */
    public static RecordedDate shared(String eraName, CivilDate day) {
        return new RecordedDate(day, Eras.ofName(eraName), false, null);
    }

    /** A day as foreign residents' birth dates are kept (1.1.2). */
    public static RecordedDate western(LocalDate day) {
        return RecordedDate.of(day);
    }

    /** An unknown day, in one of the forms of 1.1.8. */
    public static RecordedDate unknown(Dice dice, LocalDate day) {
        return unknown(day, dice.pick(List.of(UnknownWording.values())));
    }

    /** An unknown day. The day inside is the first that the words leave open. */
    public static RecordedDate unknown(LocalDate day, UnknownWording wording) {
        String words = wording.of(Eras.of(CivilDate.of(day)).orElseThrow(), day);
        return wording == UnknownWording.NOTHING_KNOWN
                ? RecordedDate.unknown(CivilDate.of(day.withDayOfYear(1)), words)
                : DateInput.parse(words);
    }
}
