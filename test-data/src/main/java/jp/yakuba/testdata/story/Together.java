package jp.yakuba.testdata.story;

import java.util.List;
import java.util.Optional;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Household;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/** People as residents of one household. */
final class Together {

    private Together() {}

    /** All of them, if all are present and live in one household; else nobody. */
    static List<Resident> of(Register register, List<Person> people) {
        List<Resident> present =
                people.stream().map(register::present).flatMap(Optional::stream).toList();
        boolean together = present.size() == people.size()
                && present.stream().map(Together::household).distinct().count() == 1;
        return together ? present : List.of();
    }

    /** Whether the people are not the whole of their household. */
    static boolean leaveSomeone(List<Resident> people) {
        return !people.isEmpty() && household(people.getFirst()).members().size() > people.size();
    }

    /** The household someone lives in. */
    static Household household(Resident resident) {
        return resident.current().standing().household();
    }

    /** Whether two households are at one address. */
    static boolean shareAddress(Resident one, Resident other) {
        return one.current()
                .residence()
                .address()
                .equals(other.current().residence().address());
    }
}
