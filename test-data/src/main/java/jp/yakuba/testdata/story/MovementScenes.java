package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.Leaving.Confirmation;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Residence.Origin;

/** Movements: every kind of 世帯変更, of correction and of leaving at least once. */
final class MovementScenes {

    private MovementScenes() {}

    /** A family that splits, changes, merges and gets another head; a couple that marries. */
    static void households(Troupe troupe, Chronicle chronicle) {
        Person head = troupe.aged(Sex.MALE, 66);
        Person wife = troupe.aged(Sex.FEMALE, 63).marries(head);
        Person son = troupe.aged(Sex.MALE, 36).childOf(head, wife);
        Person daughter = troupe.aged(Sex.FEMALE, 32).childOf(head, wife);
        Newcomer first = troupe.japanese(head, troupe.surname());
        chronicle.add(troupe.settles(
                troupe.yearsAgo(15),
                first,
                troupe.relative(wife, first),
                troupe.relative(son, first),
                troupe.relative(daughter, first)));
        chronicle.add(new HouseholdSplit(troupe.yearsAgo(5), troupe.yearsAgo(5), List.of(son)));
        chronicle.add(new HouseholdTransfer(troupe.yearsAgo(4), troupe.yearsAgo(4), daughter, son));
        chronicle.add(new HouseholdMerge(troupe.yearsAgo(2), troupe.yearsAgo(2), son, wife));
        chronicle.add(new HeadChange(troupe.yearsAgo(1), troupe.yearsAgo(1), wife));

        Person man = troupe.aged(Sex.MALE, 33);
        Person woman = troupe.aged(Sex.FEMALE, 31).livesWith(man);
        Newcomer his = troupe.japanese(man, troupe.surname());
        chronicle.add(troupe.settles(troupe.yearsAgo(3), his, troupe.japanese(woman, troupe.surname())));
        chronicle.add(new Marriage(
                troupe.yearsAgo(1),
                troupe.yearsAgo(1).plusDays(9),
                man,
                woman,
                new Naming(troupe.stage()).newRegister(his.names().name())));
    }

    /** One person with six versions: moved, corrected, moved back by reversal, with new numbers. */
    static void longHistory(Troupe troupe, Chronicle chronicle) {
        Person person = troupe.aged(Sex.FEMALE, 47);
        Movers alone = Movers.only(person);
        chronicle.add(troupe.settles(troupe.yearsAgo(7), troupe.japanese(person, troupe.surname())));
        chronicle.add(new Correction(troupe.yearsAgo(6), alone, Correction.Kind.LOT_NOTATION));
        LocalDate moved = troupe.yearsAgo(4);
        chronicle.add(
                new Relocation(moved, moved, alone, troupe.stage().addresses().house()));
        chronicle.add(new Reversal(moved.plusDays(30), alone));
        chronicle.add(new Correction(troupe.yearsAgo(3), alone, Correction.Kind.RECORD_CODE));
        chronicle.add(new Correction(troupe.yearsAgo(2), alone, Correction.Kind.INDIVIDUAL_NUMBER));
        Person other = troupe.aged(Sex.MALE, 58);
        chronicle.add(troupe.settles(troupe.yearsAgo(7), troupe.japanese(other, troupe.surname())));
        chronicle.add(new Correction(troupe.yearsAgo(1), Movers.only(other), Correction.Kind.READING));
    }

    /** 転出: planned, not yet confirmed, confirmed for an earlier day, by the network, abroad, and back again. */
    static void departures(Troupe troupe, Chronicle chronicle) {
        Leavings leavings = new Leavings(troupe.stage());
        Address to = Elsewhere.any(troupe.stage().dice());
        chronicle.add(leavings.planned(lives(troupe, chronicle)));
        LocalDate recent = troupe.daysAgo(20);
        chronicle.add(new Departure(recent.minusDays(9), recent, false, lives(troupe, chronicle), to, null));
        LocalDate planned = troupe.yearsAgo(1);
        Confirmation earlier = new Confirmation(planned.plusDays(9), planned.minusDays(4), to);
        chronicle.add(new Departure(planned.minusDays(15), planned, false, lives(troupe, chronicle), to, earlier));
        Confirmation later = new Confirmation(planned.plusDays(20), planned.plusDays(6), to);
        chronicle.add(new Departure(
                planned.minusDays(3), planned, true, lives(troupe, chronicle), to.municipalityOnly(), later));
        chronicle.add(leavings.abroad(lives(troupe, chronicle), planned, Country.named("英国")));
        Person returning = troupe.aged(Sex.MALE, 27);
        chronicle.add(troupe.settles(troupe.yearsAgo(6), troupe.japanese(returning, troupe.surname())));
        chronicle.add(new Departure(
                planned.minusYears(2), planned.minusYears(2), false, Movers.only(returning), to, later(planned, to)));
        LocalDate back = troupe.daysAgo(90);
        Address home = troupe.stage().addresses().house();
        chronicle.add(new Return(back, back.plusDays(2), List.of(returning), home, Origin.of(to, null)));
    }

    private static Confirmation later(LocalDate planned, Address to) {
        return new Confirmation(
                planned.minusYears(2).plusDays(12), planned.minusYears(2).plusDays(2), to);
    }

    private static Movers lives(Troupe troupe, Chronicle chronicle) {
        Person person = troupe.aged(Sex.FEMALE, 26);
        chronicle.add(troupe.settles(troupe.yearsAgo(4), troupe.japanese(person, troupe.surname())));
        return Movers.only(person);
    }

    /** 死亡 of a head who leaves two behind, 職権消除 of someone not found and of someone declared missing. */
    static void deletions(Troupe troupe, Chronicle chronicle) {
        Person father = troupe.aged(Sex.MALE, 70);
        Person mother = troupe.aged(Sex.FEMALE, 68).marries(father);
        Person child = troupe.aged(Sex.MALE, 40).childOf(father, mother);
        Newcomer head = troupe.japanese(father, troupe.surname());
        chronicle.add(
                troupe.settles(troupe.yearsAgo(20), head, troupe.relative(mother, head), troupe.relative(child, head)));
        chronicle.add(new Leavings(troupe.stage()).death(father, troupe.yearsAgo(1)));
        for (String note : List.of("実態調査により消除", "失踪宣告により消除")) {
            Person gone = troupe.aged(Sex.MALE, 55);
            chronicle.add(troupe.settles(troupe.yearsAgo(10), troupe.japanese(gone, troupe.surname())));
            chronicle.add(new ExOfficioDeletion(troupe.yearsAgo(2), gone, note));
        }
    }
}
