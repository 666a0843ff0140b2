package jp.yakuba.residentrecords.whereabouts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.protection.FormerDwellings;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Where a protected person lives, lived or goes.
 *
 * @param protectedPerson who
 * @param place as it is compared; one that begins with {@link #WORD} is looked for in notes
 * @param period when she was there; without an end while she is, or goes there
 */
record GuardedPlace(AddresseeNumber protectedPerson, PlaceKey place, Period period) {

    /** Stands before what is looked for in notes; no address begins with it. */
    static final String WORD = "~";

    /** All places of the person: those of the register, and those that the measure names. */
    static Set<GuardedPlace> of(AddresseeNumber person, List<ResidentVersion> versions, Collection<PlaceKey> named) {
        var places = new LinkedHashMap<PlaceKey, Period>();
        Dwellings.of(versions).forEach(dwelling -> places.merge(dwelling.place(), dwelling.period(), Period::and));
        versions.stream()
                .flatMap(version -> Places.words(version).stream())
                .forEach(word -> places.put(new PlaceKey(WORD + word, List.of()), Period.ALWAYS));
        named.forEach(place -> places.put(place, Period.ALWAYS));
        return places.entrySet().stream()
                .map(place -> new GuardedPlace(person, place.getKey(), place.getValue()))
                .collect(Collectors.toSet());
    }

    boolean isWord() {
        return word().isPresent();
    }

    /** What is looked for in notes; empty if it is an address. */
    Optional<String> word() {
        return place.place().startsWith(WORD) ? Optional.of(place.place().substring(WORD.length())) : Optional.empty();
    }

    /** Whether somebody dwells, dwelt or will dwell there, and does so when it counts. */
    boolean isOf(Dwelling dwelling, FormerDwellings rule) {
        return place.mayBe(dwelling.place())
                && switch (rule) {
                    case EVERYBODY -> true;
                    case SAME_TIME -> period.meets(dwelling.period());
                };
    }

    /** Whether notes name it. */
    boolean isWrittenIn(String notes) {
        return word().map(word -> Places.names(notes, List.of(word))).orElse(false);
    }
}
