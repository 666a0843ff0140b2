package jp.yakuba.residentrecords.whereabouts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.residentrecords.protection.FormerDwellings;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * What the record of one person tells of places.
 *
 * @param versions of it
 * @param dwellings where the person is, was or goes
 * @param domiciles 本籍
 * @param notes what clerks have written on it
 */
record Telling(
        Collection<ResidentVersion> versions, List<Dwelling> dwellings, Set<PlaceKey> domiciles, List<String> notes) {

    static Telling of(Collection<ResidentVersion> versionsOfOne) {
        return new Telling(
                versionsOfOne,
                Dwellings.of(versionsOfOne),
                versionsOfOne.stream()
                        .flatMap(version -> Places.domiciles(version).stream())
                        .collect(Collectors.toSet()),
                versionsOfOne.stream()
                        .map(Places::notes)
                        .filter(notes -> !notes.isEmpty())
                        .distinct()
                        .toList());
    }

    /** All places as they are compared. */
    Stream<String> places() {
        return Stream.concat(dwellings.stream().map(Dwelling::place), domiciles.stream())
                .map(PlaceKey::place);
    }

    /** Whether it tells where the protected person is, was or goes. */
    boolean tells(GuardedPlace guarded, FormerDwellings rule) {
        if (guarded.isWord()) {
            return notes.stream().anyMatch(guarded::isWrittenIn);
        }
        return dwellings.stream().anyMatch(dwelling -> guarded.isOf(dwelling, rule))
                || domiciles.stream().anyMatch(guarded.place()::mayBe);
    }
}
