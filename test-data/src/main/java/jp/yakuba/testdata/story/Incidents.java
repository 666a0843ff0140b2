package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Shape;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Sex;

/** What may happen to a household in the years full of movements. */
final class Incidents {

    /** From this day former surnames stand on the record (平成31年政令第152号). */
    private static final LocalDate FORMER_SURNAMES = LocalDate.of(2019, Month.NOVEMBER, 5);

    /** From this day 振り仮名 are in the family register, and people confirm theirs (令和5年法律第48号). */
    private static final LocalDate READINGS_IN_REGISTERS = LocalDate.of(2025, Month.MAY, 26);

    private final Stage stage;
    private final Dice dice;
    private final Settling settling;
    private final Leavings leavings;
    private final Naming naming;

    Incidents(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice();
        this.settling = new Settling(stage);
        this.leavings = new Leavings(stage);
        this.naming = new Naming(stage);
    }

    /** Tells what happened after a day to those who live there. */
    void tell(Chronicle chronicle, Cast cast, LocalDate after) {
        LocalDate from = after.plusDays(40);
        if (from.isAfter(stage.latest())) {
            return;
        }
        Person head = cast.head().person();
        Movers household = new Movers.HouseholdOf(head);
        LocalDate day = stage.recentDay(from);
        perhaps(0.16, cast.shape() != Shape.CARE_HOME, () -> chronicle.add(relocation(cast, household, day)));
        perhaps(0.012, true, () -> chronicle.add(correction(household, Correction.Kind.LOT_NOTATION, from)));
        perhaps(0.12, stage.latest().isAfter(READINGS_IN_REGISTERS), () -> chronicle.add(readingNotified(head, from)));
        perhaps(0.003, true, () -> chronicle.add(correction(Movers.only(head), Correction.Kind.RECORD_CODE, from)));
        perhaps(
                0.001,
                true,
                () -> chronicle.add(correction(Movers.only(head), Correction.Kind.INDIVIDUAL_NUMBER, from)));
        perhaps(0.003, true, () -> chronicle.add(correction(Movers.only(head), Correction.Kind.READING, from)));
        perhaps(0.008, true, () -> awayAndBack(chronicle, cast, household, from));
        perhaps(0.0015, true, () -> reversedRelocation(chronicle, cast, household, from));
        perhaps(0.004, true, () -> chronicle.add(leavings.planned(household)));
        perhaps(
                0.0035,
                cast.shape() == Shape.MOTHER_WITH_CHILDREN || head.sex() == Sex.FEMALE,
                () -> protect(chronicle, cast, from));
        amongThem(chronicle, cast, from);
    }

    private void perhaps(double probability, boolean possible, Runnable incident) {
        if (possible && dice.chance(probability)) {
            incident.run();
        }
    }

    /** What needs several members. */
    private void amongThem(Chronicle chronicle, Cast cast, LocalDate from) {
        eachSpouse(cast, wife -> perhaps(0.02, true, () -> formerSurname(chronicle, wife, from)));
        eachSpouse(cast, spouse -> perhaps(0.012, true, () -> chronicle.add(headChange(spouse, from))));
        cast.people(Role.PARTNER)
                .forEach(partner -> perhaps(0.4, true, () -> chronicle.add(marriage(cast, partner, from))));
        cast.people(Role.CHILD).stream()
                .filter(child -> child.turns(20).isBefore(stage.latest()))
                .forEach(child -> grownChild(chronicle, cast, child, from));
        List<Person> family = cast.people(Role.HEIR, Role.HEIR_SPOUSE, Role.GRANDCHILD);
        perhaps(0.06, !family.isEmpty(), () -> splitAndMerge(chronicle, cast, family, from));
        List<Person> elders = cast.people(Role.FATHER, Role.MOTHER);
        perhaps(0.06, !elders.isEmpty(), () -> splitAndMerge(chronicle, cast, elders, from));
    }

    private static void eachSpouse(Cast cast, Consumer<Person> incident) {
        cast.people(Role.SPOUSE).forEach(incident);
    }

    private Relocation relocation(Cast cast, Movers household, LocalDate day) {
        return new Relocation(day, stage.notified(day), household, settling.address(cast));
    }

    private void reversedRelocation(Chronicle chronicle, Cast cast, Movers household, LocalDate from) {
        LocalDate day = stage.recentDay(from);
        chronicle.add(relocation(cast, household, day));
        chronicle.add(new Reversal(Stage.earlier(day.plusDays(20), stage.latest()), household));
    }

    private Correction correction(Movers people, Correction.Kind kind, LocalDate from) {
        return new Correction(stage.recentDay(from), people, kind);
    }

    private Correction readingNotified(Person person, LocalDate from) {
        return correction(
                Movers.only(person), Correction.Kind.READING_NOTIFIED, Stage.later(from, READINGS_IN_REGISTERS));
    }

    private void awayAndBack(Chronicle chronicle, Cast cast, Movers household, LocalDate from) {
        LocalDate away = dice.day(from, stage.latest().minusYears(1));
        LocalDate back = away.plusDays(dice.between(120, 360));
        if (away.isAfter(stage.recent()) && back.isBefore(stage.latest())) {
            Departure departure = leavings.domestic(household, away);
            chronicle.add(departure);
            chronicle.add(new Return(
                    back,
                    stage.notified(back),
                    cast.actors().stream().map(Actor::person).toList(),
                    settling.address(cast),
                    departure.asOrigin(cast.head().newcomer().names())));
        }
    }

    private void formerSurname(Chronicle chronicle, Person wife, LocalDate from) {
        LocalDate day = stage.recentDay(Stage.later(from, FORMER_SURNAMES));
        chronicle.add(new NameChange(day, wife, new NameChange.FormerSurname(JapaneseNames.surname(dice))));
        perhaps(
                0.08,
                true,
                () -> chronicle.add(
                        new NameChange(dice.day(day, stage.latest()), wife, new NameChange.FormerSurnameRemoval())));
    }

    private HeadChange headChange(Person spouse, LocalDate from) {
        LocalDate day = stage.recentDay(from);
        return new HeadChange(day, stage.notified(day), spouse);
    }

    private Marriage marriage(Cast cast, Person partner, LocalDate from) {
        LocalDate day = stage.recentDay(from);
        PersonName head = cast.head().newcomer().names().name();
        return new Marriage(day, stage.notified(day), cast.head().person(), partner, naming.newRegister(head));
    }

    private void grownChild(Chronicle chronicle, Cast cast, Person child, LocalDate from) {
        LocalDate day = stage.recentDay(Stage.later(from, child.turns(20)));
        perhaps(
                0.04,
                true,
                () -> chronicle.add(new Relocation(
                        day,
                        stage.notified(day),
                        Movers.only(child),
                        stage.addresses().flat(dice))));
        perhaps(0.03, true, () -> splitAndMerge(chronicle, cast, List.of(child), day));
    }

    private void splitAndMerge(Chronicle chronicle, Cast cast, List<Person> members, LocalDate from) {
        LocalDate split = stage.recentDay(from);
        LocalDate merged = dice.day(split, stage.latest());
        Person host = cast.head().person();
        chronicle.add(new HouseholdSplit(split, stage.notified(split), members));
        perhaps(
                0.3,
                true,
                () -> chronicle.add(new HouseholdMerge(merged, stage.notified(merged), members.getFirst(), host)));
        perhaps(
                0.1,
                cast.shape() == Shape.THREE_GENERATIONS,
                () -> chronicle.add(new HouseholdTransfer(merged, stage.notified(merged), members.getLast(), host)));
    }

    /** Of a measure in force, one that has run out and one that is provisional, the first is the most common. */
    private void protect(Chronicle chronicle, Cast cast, LocalDate from) {
        double kind = dice.fraction();
        LocalDate asOf = stage.asOf();
        LocalDate begin = kind < 0.75
                ? asOf.minusDays(dice.between(2, 350))
                : kind < 0.88 ? asOf.minusDays(dice.between(370, 700)) : asOf.minusDays(dice.between(1, 20));
        if (begin.isAfter(from)) {
            boolean supplementary = dice.chance(0.6);
            cast.actors()
                    .forEach(
                            actor -> chronicle.add(new Protection(begin, actor.person(), kind >= 0.88, supplementary)));
        }
    }
}
