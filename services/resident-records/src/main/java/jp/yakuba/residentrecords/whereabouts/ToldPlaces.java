package jp.yakuba.residentrecords.whereabouts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;

/**
 * Whose records may tell of a place: an index of the whole register, in which every version leaves what it names. Too many
 * people rather than too few; what they really tell, and when, their records say.
 */
final class ToldPlaces {

    private static final int PEOPLE = 1_000;

    private record Told(String place, String addresseeNumber) {}

    private ToldPlaces() {}

    /** Adds what these records tell of now; what they told before is there. */
    static void put(UnitOfWork work, Collection<DraftRecord> records) {
        var rows = records.stream().flatMap(ToldPlaces::added).distinct().toList();
        if (rows.isEmpty()) {
            return;
        }
        work.sql()
                .createUpdate("""
                        insert into resident_records.told_place (place, addressee_number)
                        select * from unnest(cast(:places as text[]), cast(:people as text[])) on conflict do nothing
                        """)
                .bind("places", Listed.texts(rows.stream().map(Told::place)))
                .bind("people", Listed.texts(rows.stream().map(Told::addresseeNumber)))
                .execute();
    }

    /** Adds what versions by the thousand tell of. */
    static void load(UnitOfWork work, Collection<ResidentVersion> versions) {
        work.sql().execute("""
                create temporary table if not exists loading_told_place
                    (place text collate "C", addressee_number text) on commit drop
                """);
        CopyLines.into(work, "loading_told_place (place, addressee_number)", rows(versions), (line, row) -> line.add(
                        row.place())
                .add(row.addresseeNumber()));
        work.sql().execute("""
                insert into resident_records.told_place (place, addressee_number)
                select place, addressee_number from loading_told_place order by place on conflict do nothing
                """);
        work.sql().execute("truncate loading_told_place");
    }

    private static List<Told> rows(Collection<ResidentVersion> versions) {
        return versions.parallelStream().flatMap(ToldPlaces::told).distinct().toList();
    }

    private static Stream<Told> told(ResidentVersion version) {
        return places(version)
                .map(place -> new Told(place, version.addresseeNumber().value()));
    }

    private static Stream<Told> added(DraftRecord record) {
        var before = record.before();
        var known = before == null ? Set.<Told>of() : told(before.row()).collect(Collectors.toSet());
        return told(record.after()).filter(told -> !known.contains(told));
    }

    private static Stream<String> places(ResidentVersion version) {
        return Stream.concat(Telling.of(List.of(version)).places(), NoteKeys.of(Places.notes(version)).stream());
    }

    /** Who may tell of one of these places; all of the municipality's records must be known by now. */
    static List<AddresseeNumber> people(UnitOfWork work, Collection<GuardedPlace> places) {
        return work.sql()
                .createQuery("""
                        select distinct addressee_number from resident_records.told_place
                        where place = any(:places)
                        """)
                .bind(
                        "places",
                        Listed.texts(places.stream()
                                .map(place -> place.word()
                                        .map(NoteKeys::ofWord)
                                        .orElse(place.place().place()))
                                .distinct()))
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /**
     * Adds what some people tell of who stood in the register before it was written down; whether there are more. Two at a
     * time wait for each other.
     */
    static boolean addMissing(UnitOfWork work, Residents residents) {
        var behind = behind(work);
        if (behind.isEmpty()) {
            return false;
        }
        var versions = residents.versionsBehind(work, behind.get(), PEOPLE);
        load(work, versions);
        if (versions.isEmpty()) {
            work.sql()
                    .createUpdate("delete from resident_records.told_place_missing")
                    .execute();
        } else {
            work.sql()
                    .createUpdate("""
                            update resident_records.told_place_missing set behind = :last
                            """)
                    .bind("last", versions.getLast().addresseeNumber().value())
                    .execute();
        }
        return !versions.isEmpty();
    }

    /** Adds what all of them tell of. */
    static void addAllMissing(UnitOfWork work, Residents residents) {
        var more = true;
        while (more) {
            more = addMissing(work, residents);
        }
    }

    private static Optional<String> behind(UnitOfWork work) {
        return work.sql().createQuery("""
                        select behind from resident_records.told_place_missing for update
                        """).mapTo(String.class).findOne();
    }
}
