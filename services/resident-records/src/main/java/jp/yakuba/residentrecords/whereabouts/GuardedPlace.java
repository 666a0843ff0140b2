package jp.yakuba.residentrecords.whereabouts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Where a protected person lives, lived or goes.
 *
 * @param protectedPerson who
 * @param place as it is compared; one that begins with {@link #WORD} is looked for in notes
 */
record GuardedPlace(AddresseeNumber protectedPerson, PlaceKey place) {

    /** Stands before what is looked for in notes; no address begins with it. */
    static final String WORD = "~";

    /** All places of the person. */
    static Set<GuardedPlace> of(AddresseeNumber person, List<ResidentVersion> versions) {
        var places = new LinkedHashSet<GuardedPlace>();
        for (var version : versions) {
            Places.lived(version).forEach(key -> places.add(new GuardedPlace(person, key)));
            Places.words(version)
                    .forEach(word -> places.add(new GuardedPlace(person, new PlaceKey(WORD + word, List.of()))));
        }
        return places;
    }

    private boolean isWord() {
        return place.place().startsWith(WORD);
    }

    /** Whether the version has it as an address, past, present or planned, or as 本籍. */
    boolean isNamedIn(ResidentVersion version) {
        return !isWord() && Places.named(version).stream().anyMatch(place::mayBe);
    }

    /** Whether a note on the version names it. */
    boolean isWrittenIn(ResidentVersion version) {
        return isWord()
                && Places.names(Places.notes(version), List.of(place.place().substring(WORD.length())));
    }

    boolean tells(ResidentVersion version) {
        return isNamedIn(version) || isWrittenIn(version);
    }
}
