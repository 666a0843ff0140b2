package jp.yakuba.residentrecords.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.measure.NamedPlaces;
import jp.yakuba.residentrecords.protection.FormerDwellings;
import jp.yakuba.residentrecords.protection.GuardsPending;
import jp.yakuba.residentrecords.protection.ProtectionSettings;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.SuppressionEvents;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.search.Town;

/**
 * Finds out whose records tell where a protected person lives, lived or goes: when a measure is set, changed or lifted, of
 * the whole register; when versions are registered, of those.
 */
@ApplicationScoped
@Requirement("001/3.4")
public class Guards {

    /** Records from before their places were written down are looked through once; who asks meanwhile waits for it. */
    private static final String FIRST_LOOK_LIMIT = "5min";

    private final Residents residents;
    private final Protections protections;
    private final NamedPlaces namedPlaces;
    private final ProtectionSettings settings;
    private final SuppressionEvents events;

    Guards(
            Residents residents,
            Protections protections,
            NamedPlaces namedPlaces,
            ProtectionSettings settings,
            SuppressionEvents events) {
        this.events = events;
        this.namedPlaces = namedPlaces;
        this.residents = residents;
        this.protections = protections;
        this.settings = settings;
    }

    /** Versions have been registered in this transaction, which ends soon. */
    public void registered(UnitOfWork work, Collection<DraftRecord> records) {
        GuardTables.shareLock(work);
        var tellingMore = records.stream().filter(Places::tellsMore).toList();
        ToldPlaces.put(work, tellingMore);
        var looked = GuardTables.mayBeProtected(
                work,
                records.stream()
                        .filter(record -> !tellingMore.contains(record))
                        .map(record -> record.after().addresseeNumber())
                        .toList());
        add(
                work,
                records.stream()
                        .filter(record -> tellingMore.contains(record)
                                || looked.contains(record.after().addresseeNumber()))
                        .map(DraftRecord::after)
                        .toList());
    }

    /** What is guarded as a long import begins, which must not keep anybody waiting until it ends. */
    public GuardsSeen seen(UnitOfWork work) {
        return new GuardsSeen(Set.copyOf(PlaceTable.all(work)));
    }

    /** Versions have been imported in this transaction, which goes on. */
    public void imported(UnitOfWork work, Collection<ResidentVersion> versions) {
        ToldPlaces.load(work, versions);
        add(work, versions);
    }

    /** The import is about to end: who was protected or moved meanwhile could not see what it has brought. */
    public void importEnds(UnitOfWork work, GuardsSeen seen) {
        GuardTables.shareLock(work);
        GuardTables.markPending(
                work,
                PlaceTable.all(work).stream()
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
        var records = byPerson(versions);
        var near = near(work, records);
        var anew = new HashSet<>(near.themselves());
        protections.of(work, people).forEach((person, protection) -> {
            if (protection.isOfProtectedPerson()) {
                anew.add(person);
            }
        });
        GuardTables.markPending(work, anew);
        GuardTables.addPeople(work, found(work, records, near));
    }

    /**
     * Of records that are in the register or may come into it, whether one names a place where a protected person lives,
     * lived or goes, or stands in the household of one.
     */
    public boolean tellOfProtectedPerson(UnitOfWork work, Collection<ResidentVersion> versions) {
        if (versions.isEmpty() || !GuardTables.isAnybodyProtected(work)) {
            return false;
        }
        var records = byPerson(versions);
        return !found(work, records, near(work, records)).isEmpty();
    }

    private static NearbyGuards near(UnitOfWork work, Map<AddresseeNumber, Telling> records) {
        return NearbyGuards.of(
                work,
                records.values().stream()
                        .flatMap(record -> record.versions().stream())
                        .toList(),
                records.values().stream().flatMap(Telling::places).collect(Collectors.toSet()));
    }

    private Set<GuardedPerson> found(UnitOfWork work, Map<AddresseeNumber, Telling> records, NearbyGuards near) {
        var versions = records.values().stream()
                .flatMap(record -> record.versions().stream())
                .toList();
        var places = new LinkedHashSet<>(near.places());
        if (!versions.stream().allMatch(version -> Places.notes(version).isEmpty())) {
            places.addAll(PlaceTable.words(work));
        }
        var found = telling(work, records, places);
        for (var version : versions) {
            near.homes()
                    .getOrDefault(version.householdNumber(), Set.of())
                    .forEach(guard -> found.add(new GuardedPerson(version.addresseeNumber(), guard)));
        }
        return found;
    }

    /** Those whose records tell of these places; when they lived there, all of a record says, not some of it. */
    private Set<GuardedPerson> telling(
            UnitOfWork work, Map<AddresseeNumber, Telling> records, Collection<GuardedPlace> places) {
        var rule = FormerDwellings.of(settings, work.municipality());
        var found = new LinkedHashSet<GuardedPerson>();
        records.forEach((person, record) -> {
            var told = places.stream()
                    .filter(place -> record.tells(place, FormerDwellings.EVERYBODY))
                    .toList();
            if (!told.isEmpty()) {
                var whole =
                        rule == FormerDwellings.EVERYBODY ? record : Telling.of(whole(work, person, record.versions()));
                told.stream()
                        .filter(place -> whole.tells(place, rule))
                        .forEach(place -> found.add(new GuardedPerson(person, place.protectedPerson())));
            }
        });
        return found;
    }

    /** The versions of the register, and these beside or instead of them. */
    private Collection<ResidentVersion> whole(
            UnitOfWork work, AddresseeNumber person, Collection<ResidentVersion> versions) {
        var all = new HashMap<Integer, ResidentVersion>();
        residents.versions(work, person).forEach(version -> all.put(version.version(), version));
        versions.forEach(version -> all.put(version.version(), version));
        return all.values();
    }

    private static Map<AddresseeNumber, Telling> byPerson(Collection<ResidentVersion> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(
                        ResidentVersion::addresseeNumber,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Telling::of)));
    }

    /** Makes anew what has become old, before the one who asks gets an answer. */
    void derive(@Observes GuardsPending pending) {
        var work = pending.work();
        GuardTables.lock(work);
        var limit = GuardTables.limit(work);
        GuardTables.setLimit(work, FIRST_LOOK_LIMIT);
        ToldPlaces.addAllMissing(work, residents);
        if (GuardTables.changeRule(work, FormerDwellings.of(settings, work.municipality()))) {
            GuardTables.markPending(work, GuardTables.allProtected(work));
        }
        var others = new TreeSet<AddresseeNumber>();
        GuardTables.takePending(work).forEach(person -> others.addAll(derive(work, person)));
        GuardTables.setLimit(work, limit);
        events.guardsChanged(work, others);
    }

    /** Gives back whose records tell of the person since, or do so no more; the person's own is told of as protected. */
    private Set<AddresseeNumber> derive(UnitOfWork work, AddresseeNumber person) {
        var before = Set.copyOf(GuardTables.forget(work, person));
        var after =
                protections.of(work, person).isOfProtectedPerson() ? derived(work, person) : Set.<AddresseeNumber>of();
        return Stream.concat(before.stream(), after.stream())
                .filter(other -> !other.equals(person) && before.contains(other) != after.contains(other))
                .collect(Collectors.toSet());
    }

    private Set<AddresseeNumber> derived(UnitOfWork work, AddresseeNumber person) {
        var versions = residents.versions(work, person);
        var town = Town.of(work);
        var named = namedPlaces.of(work, person).stream()
                .map(text -> WrittenPlace.of(text, town))
                .filter(WrittenPlace::hasNumber)
                .toList();
        var places = GuardedPlace.of(
                person,
                versions,
                named.stream().flatMap(place -> place.keys(town).stream()).collect(Collectors.toSet()));
        PlaceTable.add(work, places);
        var found = new LinkedHashSet<GuardedPerson>();
        found.add(new GuardedPerson(person, person));
        GuardTables.livingIn(work, households(versions)).forEach(other -> found.add(new GuardedPerson(other, person)));
        found.addAll(telling(work, byPerson(residents.versions(work, ToldPlaces.people(work, places))), places));
        GuardTables.addPeople(work, found);
        return found.stream().map(GuardedPerson::person).collect(Collectors.toSet());
    }

    private static Set<HouseholdNumber> households(List<ResidentVersion> versions) {
        return versions.stream().map(ResidentVersion::householdNumber).collect(Collectors.toSet());
    }
}
