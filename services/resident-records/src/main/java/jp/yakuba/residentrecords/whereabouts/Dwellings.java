package jp.yakuba.residentrecords.whereabouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Where the versions of one record say that the person is, was or goes, and when. */
final class Dwellings {

    private final List<ResidentVersion> versions;
    private final List<Dwelling> found = new ArrayList<>();

    private Dwellings(List<ResidentVersion> versions) {
        this.versions = versions;
    }

    /** All of them; a place can be there several times. */
    static List<Dwelling> of(Collection<ResidentVersion> versionsOfOne) {
        var dwellings = new Dwellings(versionsOfOne.stream()
                .sorted(Comparator.comparingInt(ResidentVersion::version))
                .toList());
        for (var place = 0; place < dwellings.versions.size(); place++) {
            dwellings.look(place);
        }
        return dwellings.found;
    }

    private void look(int at) {
        var version = versions.get(at);
        var later = versions.subList(at + 1, versions.size());
        add(version.address(), lived(version, later));
        if (!isAmong(versions.subList(0, at), version.previousAddress())) {
            add(version.previousAddress(), Period.until(version.addressSince()));
        }
        add(version.addressBeforeMovingIn(), Period.until(version.residentFrom()));
        add(PlaceKey.of(version.lastRegisteredAddress()), Period.until(version.residentFrom()));
        var moveOut = version.moveOut();
        if (moveOut != null) {
            add(moveOut.planned(), away(moveOut, later));
            add(moveOut.confirmed(), away(moveOut, later));
        }
    }

    private void add(@Nullable AddressLines address, Period period) {
        add(address == null ? Set.of() : PlaceKey.of(address), period);
    }

    private void add(Set<PlaceKey> places, Period period) {
        places.forEach(place -> found.add(new Dwelling(place, period)));
    }

    /** An address that another version has as such: that one says since when, too. */
    private static boolean isAmong(List<ResidentVersion> earlier, @Nullable AddressLines address) {
        return address != null
                && earlier.stream()
                        .anyMatch(version -> PlaceKey.of(version.address()).equals(PlaceKey.of(address)));
    }

    private static Period lived(ResidentVersion version, List<ResidentVersion> later) {
        var end = Stream.concat(Stream.of(version), later.stream())
                .filter(one -> isDeleted(one) || !one.address().equals(version.address()))
                .findFirst()
                .map(Dwellings::change)
                .orElse(LocalDate.MAX);
        return Period.since(version.addressSince()).endedBy(end);
    }

    /** Gone until the person is a resident again. */
    private static Period away(MoveOutEntry moveOut, List<ResidentVersion> later) {
        var since = moveOut.deletionDate();
        var end = later.stream()
                .filter(version -> !isDeleted(version))
                .findFirst()
                .map(Dwellings::change)
                .orElse(LocalDate.MAX);
        return new Period(since == null ? LocalDate.MIN : since, LocalDate.MAX).endedBy(end);
    }

    private static boolean isDeleted(ResidentVersion version) {
        return version.state() != ResidentState.RESIDENT;
    }

    /** On which day at the latest what the version changes was so: that of 住居表示 leaves 住所を定めた年月日 as it was. */
    private static LocalDate change(ResidentVersion version) {
        var deletion = version.deletion();
        if (deletion != null) {
            return Period.latest(deletion.date());
        }
        var moved = Period.latest(version.addressSince());
        var entered = Period.latest(version.movement().date());
        return moved.isAfter(entered) ? moved : entered;
    }
}
