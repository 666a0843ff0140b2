package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.household.Part;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Sketch;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.Person.Tie;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import org.jspecify.annotations.Nullable;

/** Brings the members of a sketch into the world: birth dates and kinship. */
final class Casting {

    private static final double UNKNOWN_BIRTH_DATES = 0.004;
    private static final int UNKNOWN_FROM_AGE = 70;
    private static final int DAYS_BETWEEN_BIRTHS = 300;

    private final Stage stage;

    Casting(Stage stage) {
        this.stage = stage;
    }

    /** The people of a sketch, in its order. */
    List<Person> people(Sketch sketch) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            Part part = sketch.parts().get(i);
            Optional<Person> elder = i > 0 && sketch.parts().get(i - 1).role() == part.role()
                    ? Optional.of(people.get(i - 1))
                    : Optional.empty();
            people.add(new Person(part.sex(), birthDate(part, elder)));
        }
        relate(sketch, people);
        return people;
    }

    private RecordedDate birthDate(Part part, Optional<Person> elder) {
        LocalDate born = born(part.age(), elder);
        return part.age() >= UNKNOWN_FROM_AGE && stage.dice().chance(UNKNOWN_BIRTH_DATES)
                ? RecordedDates.unknown(stage.dice(), born)
                : RecordedDates.wareki(born);
    }

    /** Brothers and sisters are twins or ten months apart. */
    private LocalDate born(int age, Optional<Person> elder) {
        int daysOld = age == 0 ? 30 + stage.dice().below(330) : stage.dice().below(365);
        LocalDate born = stage.asOf().minusYears(age).minusDays(daysOld);
        return elder.map(Person::born)
                .filter(before -> before.plusDays(DAYS_BETWEEN_BIRTHS).isAfter(born))
                .orElse(born);
    }

    private static void relate(Sketch sketch, List<Person> people) {
        Family family = new Family(sketch, people);
        Person head = people.getFirst();
        @Nullable Person spouse = family.find(Role.SPOUSE, Role.PARTNER);
        @Nullable Person heir = family.find(Role.HEIR);
        for (int i = 1; i < people.size(); i++) {
            Person person = people.get(i);
            switch (sketch.parts().get(i).role()) {
                case SPOUSE -> person.marries(head);
                case PARTNER -> person.livesWith(head);
                case CHILD, HEIR -> person.childOf(family.father(head, spouse), family.mother(head, spouse));
                case STEPCHILD -> person.childOf(null, spouse);
                case HEIR_SPOUSE -> Optional.ofNullable(heir).ifPresent(person::marries);
                case GRANDCHILD -> {
                    @Nullable Person heirSpouse = family.find(Role.HEIR_SPOUSE);
                    person.childOf(family.father(heir, heirSpouse), family.mother(heir, heirSpouse));
                }
                case CONNECTED -> person.tied(Tie.CONNECTED);
                case LODGER -> person.tied(Tie.LODGER);
                case HEAD, FATHER, MOTHER, MOTHER_IN_LAW, SIBLING -> {
                    // the generation above is related below, when both parents are known
                }
            }
        }
        relateElders(family, head, spouse);
    }

    private static void relateElders(Family family, Person head, @Nullable Person spouse) {
        @Nullable Person father = family.find(Role.FATHER);
        @Nullable Person mother = family.find(Role.MOTHER);
        @Nullable Person sibling = family.find(Role.SIBLING);
        if (father != null && mother != null) {
            father.marries(mother);
        }
        if (sibling != null && father == null && mother == null) {
            father = family.unknownFatherOf(sibling);
            sibling.childOf(father, null);
        }
        head.childOf(father, mother);
        @Nullable Person motherInLaw = family.find(Role.MOTHER_IN_LAW);
        if (spouse != null && motherInLaw != null) {
            spouse.childOf(null, motherInLaw);
        }
    }

    private record Family(Sketch sketch, List<Person> people) {

        @Nullable
        Person find(Role... roles) {
            List<Role> wanted = List.of(roles);
            for (int i = 0; i < people.size(); i++) {
                if (wanted.contains(sketch.parts().get(i).role())) {
                    return people.get(i);
                }
            }
            return null;
        }

        @Nullable
        Person father(@Nullable Person one, @Nullable Person other) {
            return ofSex(Sex.MALE, one, other);
        }

        @Nullable
        Person mother(@Nullable Person one, @Nullable Person other) {
            return ofSex(Sex.FEMALE, one, other);
        }

        private static @Nullable Person ofSex(Sex sex, @Nullable Person one, @Nullable Person other) {
            if (one != null && one.sex() == sex) {
                return one;
            }
            return other != null && other.sex() == sex ? other : null;
        }

        Person unknownFatherOf(Person child) {
            return new Person(Sex.MALE, RecordedDates.wareki(child.born().minusYears(30)));
        }
    }
}
