package jp.yakuba.testdata.story;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.register.Newcomer;

/** 支援措置: in force, about to end, ended, provisional, and of someone who has left (3.4). */
@Requirement("001/3.4")
final class ProtectionScenes {

    private static final int DAYS_OF_A_MEASURE_ABOUT_TO_END = 350;

    private ProtectionScenes() {}

    static void tell(Troupe troupe, Chronicle chronicle) {
        Person mother = troupe.aged(Sex.FEMALE, 37);
        Person child = troupe.aged(Sex.FEMALE, 9).childOf(null, mother);
        Newcomer head = troupe.japanese(mother, troupe.surname());
        chronicle.add(troupe.settles(troupe.daysAgo(200), head, troupe.relative(child, head)));
        chronicle.add(new Protection(troupe.daysAgo(190), mother, false, true));
        chronicle.add(new Protection(troupe.daysAgo(190), child, false, true));
        protect(troupe, chronicle, DAYS_OF_A_MEASURE_ABOUT_TO_END, false);
        protect(troupe, chronicle, 500, false);
        protect(troupe, chronicle, 10, true);
        Person left = protect(troupe, chronicle, 300, false);
        chronicle.add(new Leavings(troupe.stage()).domestic(Movers.only(left), troupe.daysAgo(120)));
    }

    private static Person protect(Troupe troupe, Chronicle chronicle, int daysAgo, boolean provisional) {
        Person person = troupe.aged(Sex.FEMALE, 30);
        chronicle.add(troupe.settles(troupe.yearsAgo(3), troupe.japanese(person, troupe.surname())));
        chronicle.add(new Protection(troupe.daysAgo(daysAgo), person, provisional, false));
        return person;
    }
}
