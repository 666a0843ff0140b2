package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.person.UnknownWording;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Newcomer;

/** Dates: unknown in each of the fourteen forms, of old eras, shared by two eras, on no calendar (1.1.8). */
@Requirement("001/1.1.8")
final class DateScenes {

    private DateScenes() {}

    /** An old person for each form of an unknown date, in a home. */
    static void unknownBirthDates(Troupe troupe, Chronicle chronicle) {
        List<UnknownWording> wordings = List.of(UnknownWording.values());
        for (UnknownWording wording : wordings) {
            int form = wordings.indexOf(wording);
            LocalDate around = troupe.stage().asOf().minusYears(78L + form).withMonth(2 + form % 9);
            Person person = troupe.born(form % 2 == 0 ? Sex.FEMALE : Sex.MALE, RecordedDates.unknown(around, wording));
            chronicle.add(troupe.settles(
                    troupe.yearsAgo(1 + form % 5),
                    Home.at(HomeAddresses.careHome(troupe.stage().dice())),
                    troupe.japanese(person, troupe.surname())));
        }
    }

    /** Residents born on the days two eras share, each under either era. */
    static void sharedDays(Troupe troupe, Chronicle chronicle) {
        CivilDate endOfMeiji = new CivilDate(1912, 7, 30);
        CivilDate endOfTaisho = new CivilDate(1926, 12, 25);
        List<RecordedDate> days = List.of(
                RecordedDates.shared("明治", endOfMeiji),
                RecordedDates.shared("大正", endOfMeiji),
                RecordedDates.shared("大正", endOfTaisho),
                RecordedDates.shared("昭和", endOfTaisho));
        for (RecordedDate day : days) {
            Person person = troupe.born(Sex.FEMALE, day);
            chronicle.add(troupe.settles(troupe.yearsAgo(30), troupe.japanese(person, troupe.surname())));
        }
    }

    /** Deleted records of people born in 明治 and 大正; of one the day of death is unknown. */
    static void oldEras(Troupe troupe, Chronicle chronicle) {
        List<CivilDate> births =
                List.of(new CivilDate(1905, 3, 3), new CivilDate(1911, 11, 11), new CivilDate(1920, 1, 31));
        for (CivilDate birth : births) {
            Person person = troupe.born(Sex.MALE, RecordedDates.wareki(birth));
            LocalDate died = troupe.yearsAgo(2 + births.indexOf(birth));
            chronicle.add(troupe.settles(troupe.yearsAgo(40), troupe.japanese(person, troupe.surname())));
            RecordedDate date = births.indexOf(birth) == 1
                    ? RecordedDates.unknown(died, UnknownWording.ABOUT_DAY)
                    : RecordedDates.wareki(died);
            chronicle.add(new Death(date, died.plusDays(5), person));
        }
    }

    /** Born on 29 February of a common year, as the family register has it; one in the town, one before moving in. */
    static void daysNotOnTheCalendar(Troupe troupe, Chronicle chronicle) {
        Person parent = troupe.aged(Sex.FEMALE, 31);
        Newcomer mother = troupe.japanese(parent, troupe.surname());
        int year = troupe.stage().asOf().getYear() - 5;
        CivilDate noDay = new CivilDate(year % 4 == 0 ? year + 1 : year, 2, 29);
        Person child = troupe.born(Sex.MALE, RecordedDates.wareki(noDay)).childOf(null, parent);
        chronicle.add(troupe.settles(troupe.yearsAgo(9), mother));
        chronicle.add(Troupe.birth(troupe.relative(child, mother), parent));
        Person other = troupe.born(Sex.FEMALE, RecordedDates.wareki(new CivilDate(1989, 2, 29)));
        chronicle.add(troupe.settles(troupe.yearsAgo(3), troupe.japanese(other, troupe.surname())));
    }
}
