package jp.yakuba.residentrecords.whereabouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The rows of guarded places. */
final class PlaceTable {

    private PlaceTable() {}

    /** All guarded places. */
    static List<GuardedPlace> all(UnitOfWork work) {
        return work.sql().createQuery("""
                        select protected_number, place, rooms, since, until from resident_records.guarded_place
                        """).map((row, context) -> place(row)).list();
    }

    /** What is looked for in notes. */
    static List<GuardedPlace> words(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select protected_number, place, rooms, since, until from resident_records.guarded_place
                        where place >= :word
                        """)
                .bind("word", GuardedPlace.WORD)
                .map((row, context) -> place(row))
                .filter(place -> place.place().place().startsWith(GuardedPlace.WORD))
                .list();
    }

    static GuardedPlace place(ResultSet row) throws SQLException {
        var rooms = (Integer[]) row.getArray("rooms").getArray();
        return new GuardedPlace(
                new AddresseeNumber(row.getString("protected_number")),
                new PlaceKey(row.getString("place"), List.of(rooms)),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }

    static void add(UnitOfWork work, Collection<GuardedPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        try (var batch = work.sql().prepareBatch("""
                insert into resident_records.guarded_place (protected_number, place, rooms, since, until)
                values (:person, :place, :rooms, :since, :until) on conflict do nothing
                """)) {
            for (var place : places) {
                batch.bind("person", place.protectedPerson().value())
                        .bind("place", place.place().place())
                        .bindArray("rooms", Integer.class, place.place().rooms())
                        .bind("since", place.period().since())
                        .bind("until", place.period().until())
                        .add();
            }
            batch.execute();
        }
    }
}
