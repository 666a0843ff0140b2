package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Residence.Origin;

/** Makes the people of the showcase: like everyone else but for what is said. */
final class Troupe {

    private final Stage stage;
    private final Naming naming;

    Troupe(Stage stage) {
        this.stage = stage;
        this.naming = new Naming(stage);
    }

    Stage stage() {
        return stage;
    }

    /** A day before the day of the register. */
    LocalDate daysAgo(int days) {
        return stage.asOf().minusDays(days);
    }

    /** A day so many years and a few months before. */
    LocalDate yearsAgo(int years) {
        return stage.asOf().minusYears(years).minusDays(100);
    }

    /** Someone of an age. */
    Person aged(Sex sex, int age) {
        LocalDate born = stage.asOf().minusYears(age).minusDays(stage.dice().between(40, 360));
        return new Person(sex, RecordedDates.wareki(born));
    }

    /** Someone with a birth date that is out of the ordinary. */
    Person born(Sex sex, RecordedDate date) {
        return new Person(sex, date);
    }

    /** A surname like others. */
    Word surname() {
        return JapaneseNames.surname(stage.dice());
    }

    /** Someone under a surname. */
    Newcomer japanese(Person person, Word surname) {
        return japanese(person, naming.named(surname, person.sex(), person.born()));
    }

    /** Someone with a name, who is 筆頭者. */
    Newcomer japanese(Person person, PersonName.Japanese name) {
        return Newcomer.japanese(person, Names.of(name, true), naming.newRegister(name));
    }

    /** Someone in the family register of another. */
    Newcomer relative(Person person, Newcomer head) {
        PersonName.Japanese name = naming.named(surnameOf(head), person.sex(), person.born());
        Newcomer relative = japanese(person, name);
        return head.familyRegister() == null ? relative : relative.with(head.familyRegister());
    }

    private Word surnameOf(Newcomer newcomer) {
        return newcomer.names().name() instanceof PersonName.Japanese(Word surname, Word given) ? surname : surname();
    }

    /** 国内転入 to a house of their own. */
    MoveIn settles(LocalDate day, Newcomer... movers) {
        return settles(day, Home.at(stage.addresses().house()), movers);
    }

    /** 国内転入. */
    MoveIn settles(LocalDate day, Home home, Newcomer... movers) {
        Origin origin =
                Origin.of(Elsewhere.any(stage.dice()), movers[0].names().name().full());
        return new MoveIn(day, day.plusDays(3), Reason.DOMESTIC_MOVE_IN, List.of(movers), home, origin);
    }

    /** 出生. */
    static Birth birth(Newcomer child, Person parent) {
        return new Birth(child, parent, child.person().born().plusDays(6));
    }
}
