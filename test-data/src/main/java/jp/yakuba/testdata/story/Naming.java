package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Sketch;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.FamilyRegisterEntry;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Remarks;

/** Gives a Japanese household its names and family registers: husband and wife share both, and so do their children. */
final class Naming {

    private static final double DOMICILES_IN_TOWN = 0.5;
    private static final double CONFIRMED_READINGS = 0.85;
    private static final int MARRIED_BY = 35;
    private static final int GENERATION = 30;

    private final Stage stage;

    Naming(Stage stage) {
        this.stage = stage;
    }

    /** The line of kin whose surname and family register someone has. */
    private enum Line {
        /** Head, spouse and children. */
        COUPLE,
        /** The heir's family. */
        HEIR,
        /** The head's parents, brothers and sisters. */
        PARENTS,
        /** The partner and the partner's children. */
        PARTNER,
        /** Of their own. */
        OTHER
    }

    /** A line's surname and family register. */
    private record House(Word surname, FamilyRegisterEntry register) {}

    /** The people of a sketch with their names. */
    Cast japanese(Sketch sketch, List<Person> people) {
        Word surname = JapaneseNames.surname(stage.dice());
        Map<Line, House> houses = new EnumMap<>(Line.class);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Role role = sketch.parts().get(i).role();
            Line line = line(sketch, role);
            Word own =
                    switch (line) {
                        case COUPLE, HEIR, PARENTS -> surname;
                        case PARTNER, OTHER -> JapaneseNames.surname(stage.dice());
                    };
            Word given = JapaneseNames.given(
                    stage.dice(), person.sex(), person.born().getYear());
            House house = line == Line.OTHER
                    ? house(own, new PersonName.Japanese(own, given), person)
                    : houses.computeIfAbsent(line, first -> house(own, new PersonName.Japanese(own, given), person));
            actors.add(new Actor(role, newcomer(person, new PersonName.Japanese(house.surname, given), house)));
        }
        return new Cast(sketch.shape(), actors);
    }

    private Newcomer newcomer(Person person, PersonName name, House house) {
        Newcomer newcomer =
                Newcomer.japanese(person, Names.of(name, stage.dice().chance(CONFIRMED_READINGS)), house.register);
        double wards = person.ageOn(stage.asOf()) >= 70 ? 0.004 : 0.0004;
        boolean adult = person.ageOn(stage.asOf()) >= 18;
        return adult && stage.dice().chance(wards) ? newcomer.with(Remarks.NONE.ward()) : newcomer;
    }

    private static Line line(Sketch sketch, Role role) {
        boolean married = sketch.first(Role.PARTNER).isEmpty();
        return switch (role) {
            case HEAD, SPOUSE, CHILD -> Line.COUPLE;
            case STEPCHILD -> married ? Line.COUPLE : Line.PARTNER;
            case PARTNER -> Line.PARTNER;
            case HEIR, HEIR_SPOUSE, GRANDCHILD -> Line.HEIR;
            case FATHER, MOTHER, SIBLING -> Line.PARENTS;
            case MOTHER_IN_LAW, CONNECTED, LODGER -> Line.OTHER;
        };
    }

    /** 筆頭者 is the first of the line, if not too young to have left the register of the parents. */
    private House house(Word surname, PersonName first, Person person) {
        Dice dice = stage.dice();
        boolean ownRegister = person.partner().isPresent()
                || !person.children().isEmpty()
                || (person.ageOn(stage.asOf()) >= MARRIED_BY && dice.chance(0.6));
        int fathersYear = person.born().getYear() - GENERATION;
        PersonName head = ownRegister
                ? first
                : new PersonName.Japanese(surname, JapaneseNames.given(dice, Sex.MALE, fathersYear));
        return new House(surname, new FamilyRegisterEntry(domicile(), head.full()));
    }

    /** A lot for 本籍, in the town or elsewhere. */
    Address domicile() {
        Dice dice = stage.dice();
        return dice.chance(DOMICILES_IN_TOWN)
                ? stage.addresses().anyLot(dice)
                : Elsewhere.any(dice).lot();
    }

    /** The register of a couple newly married. */
    FamilyRegisterEntry newRegister(PersonName head) {
        return new FamilyRegisterEntry(domicile(), head.full());
    }

    /** A name for someone born on a day, under a surname. */
    PersonName.Japanese named(Word surname, Sex sex, LocalDate born) {
        return new PersonName.Japanese(surname, JapaneseNames.given(stage.dice(), sex, born.getYear()));
    }
}
