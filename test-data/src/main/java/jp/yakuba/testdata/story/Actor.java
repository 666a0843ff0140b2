package jp.yakuba.testdata.story;

import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Newcomer;

/**
 * Someone in a story.
 *
 * @param role what they are in the household
 * @param newcomer what will stand on their record
 */
record Actor(Role role, Newcomer newcomer) {

    Person person() {
        return newcomer.person();
    }

    Actor with(Newcomer other) {
        return new Actor(role, other);
    }
}
