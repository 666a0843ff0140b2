package jp.yakuba.testdata.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Shape;
import jp.yakuba.testdata.person.Person;

/**
 * The people of a household, the head first.
 *
 * @param shape what kind of household
 * @param actors its members
 */
record Cast(Shape shape, List<Actor> actors) {

    Cast {
        actors = List.copyOf(actors);
    }

    Actor head() {
        return actors.getFirst();
    }

    /** The first in one of the roles. */
    Optional<Actor> first(Role... roles) {
        List<Role> wanted = List.of(roles);
        return actors.stream().filter(actor -> wanted.contains(actor.role())).findFirst();
    }

    /** Everyone in one of the roles. */
    List<Actor> all(Role... roles) {
        List<Role> wanted = List.of(roles);
        return actors.stream().filter(actor -> wanted.contains(actor.role())).toList();
    }

    /** The people in one of the roles. */
    List<Person> people(Role... roles) {
        return all(roles).stream().map(Actor::person).toList();
    }

    /** The same with every actor changed. */
    Cast map(UnaryOperator<Actor> change) {
        return new Cast(shape, actors.stream().map(change).toList());
    }

    /** The same without those that are filtered out. */
    Cast filter(Predicate<Actor> wanted) {
        return new Cast(shape, actors.stream().filter(wanted).toList());
    }
}
