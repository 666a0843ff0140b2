package jp.yakuba.testdata.story;

import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.place.Address;

/** Where people move to in the town. */
sealed interface Home {

    /**
     * A household of their own.
     *
     * @param address where
     * @param headed whether the first of them is its head; false for a household without one (1.1.10)
     */
    record Own(Address address, boolean headed) implements Home {}

    /**
     * The household of someone who is a resident.
     *
     * @param host any member
     */
    record With(Person host) implements Home {}

    /** A household with a head. */
    static Home at(Address address) {
        return new Own(address, true);
    }
}
