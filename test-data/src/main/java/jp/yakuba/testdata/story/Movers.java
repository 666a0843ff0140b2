package jp.yakuba.testdata.story;

import java.util.List;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/** Whom an occurrence concerns: people named beforehand, or whoever belongs to a household when the day comes. */
sealed interface Movers {

    /**
     * These people, if all of them live in one household; of a household of their own the first is head.
     *
     * @param people who
     */
    record These(List<Person> people) implements Movers {
        @Override
        public List<Resident> in(Register register) {
            return Together.of(register, people);
        }
    }

    /**
     * Everyone in the household of a person, unless one of them is about to leave.
     *
     * @param member any member
     */
    record HouseholdOf(Person member) implements Movers {
        @Override
        public List<Resident> in(Register register) {
            return register.present(member)
                    .map(resident -> Together.household(resident).members())
                    .filter(members -> members.stream().noneMatch(Resident::isLeaving))
                    .orElse(List.of());
        }
    }

    /** The residents they are on the day; nobody when it cannot be. */
    List<Resident> in(Register register);

    /** One person. */
    static Movers only(Person person) {
        return new These(List.of(person));
    }
}
