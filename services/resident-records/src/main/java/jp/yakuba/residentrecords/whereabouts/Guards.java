package jp.yakuba.residentrecords.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.GuardsPending;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;

/**
 * Finds out whose records tell where a protected person lives, lived or goes: when a measure is set, changed or lifted, of
 * the whole register; when versions are registered, of those.
 */
@ApplicationScoped
@Requirement("001/3.4")
public class Guards {

    /**
     * The look through the whole register of a large city takes longer than the counter gives a statement. Whoever asks
     * first waits for it: a measure that has not been looked through yet must not show anything.
     */
    private static final String SCAN_LIMIT = "5min";

    private final Residents residents;
    private final Protections protections;

    Guards(Residents residents, Protections protections) {
        this.residents = residents;
        this.protections = protections;
    }

    /** Versions have been registered in this transaction, which ends soon. */
    public void registered(UnitOfWork work, Collection<ResidentVersion> versions) {
        GuardTables.shareLock(work);
        add(work, versions);
    }

    /** What is guarded as a long import begins, which must not keep anybody waiting until it ends. */
    public GuardsSeen seen(UnitOfWork work) {
        return new GuardsSeen(Set.copyOf(GuardTables.allPlaces(work)));
    }

    /** Versions have been imported in this transaction, which goes on. */
    public void imported(UnitOfWork work, Collection<ResidentVersion> versions) {
        add(work, versions);
    }

    /** The import is about to end: who was protected or moved meanwhile could not see what it has brought. */
    public void importEnds(UnitOfWork work, GuardsSeen seen) {
        GuardTables.shareLock(work);
        GuardTables.markPending(
                work,
                GuardTables.allPlaces(work).stream()
                        .filter(place -> !seen.places().contains(place))
                        .map(GuardedPlace::protectedPerson)
                        .collect(Collectors.toSet()));
    }

    private void add(UnitOfWork work, Collection<ResidentVersion> versions) {
        if (versions.isEmpty() || !GuardTables.isAnybodyProtected(work)) {
            return;
        }
        var people = versions.stream()
                .map(ResidentVersion::addresseeNumber)
                .distinct()
                .toList();
        var anew = new HashSet<>(GuardTables.protectedAmong(work, people));
        protections.of(work, people).forEach((person, protection) -> {
            if (protection.isOfProtectedPerson()) {
                anew.add(person);
            }
        });
        GuardTables.markPending(work, anew);
        GuardTables.addPeople(work, found(work, versions));
    }

    /**
     * Of records that are in the register or may come into it, whether one names a place where a protected person lives,
     * lived or goes, or stands in the household of one.
     */
    public boolean tellOfProtectedPerson(UnitOfWork work, Collection<ResidentVersion> versions) {
        return !versions.isEmpty()
                && GuardTables.isAnybodyProtected(work)
                && !found(work, versions).isEmpty();
    }

    private static Set<GuardedPerson> found(UnitOfWork work, Collection<ResidentVersion> versions) {
        var asked = versions.stream()
                .flatMap(version -> Places.named(version).stream())
                .map(PlaceKey::place)
                .collect(Collectors.toSet());
        var places = GuardTables.places(work, asked);
        var words = versions.stream().allMatch(version -> Places.notes(version).isEmpty())
                ? List.<GuardedPlace>of()
                : GuardTables.words(work);
        var homes = GuardTables.homes(
                work, versions.stream().map(ResidentVersion::householdNumber).collect(Collectors.toSet()));
        var found = new LinkedHashSet<GuardedPerson>();
        for (var version : versions) {
            var person = version.addresseeNumber();
            places.stream()
                    .filter(place -> place.isNamedIn(version))
                    .forEach(place -> found.add(new GuardedPerson(person, place.protectedPerson())));
            words.stream()
                    .filter(word -> word.isWrittenIn(version))
                    .forEach(word -> found.add(new GuardedPerson(person, word.protectedPerson())));
            homes.getOrDefault(version.householdNumber(), Set.of())
                    .forEach(guard -> found.add(new GuardedPerson(person, guard)));
        }
        return found;
    }

    /** Makes anew what has become old, before the one who asks gets an answer. */
    void derive(@Observes GuardsPending pending) {
        var work = pending.work();
        GuardTables.lock(work);
        var limit = GuardTables.limit(work);
        GuardTables.setLimit(work, SCAN_LIMIT);
        GuardTables.takePending(work).forEach(person -> derive(work, person));
        GuardTables.setLimit(work, limit);
    }

    private void derive(UnitOfWork work, AddresseeNumber person) {
        GuardTables.forget(work, person);
        if (!protections.of(work, person).isOfProtectedPerson()) {
            return;
        }
        var versions = residents.versions(work, person);
        var places = GuardedPlace.of(person, versions);
        GuardTables.addPlaces(work, places);
        var found = new LinkedHashSet<GuardedPerson>();
        found.add(new GuardedPerson(person, person));
        GuardTables.livingIn(work, households(versions)).forEach(other -> found.add(new GuardedPerson(other, person)));
        RegisterScan.of(work, versions).stream()
                .filter(version -> places.stream().anyMatch(place -> place.tells(version)))
                .forEach(version -> found.add(new GuardedPerson(version.addresseeNumber(), person)));
        GuardTables.addPeople(work, found);
    }

    private static Set<HouseholdNumber> households(List<ResidentVersion> versions) {
        return versions.stream().map(ResidentVersion::householdNumber).collect(Collectors.toSet());
    }
}
