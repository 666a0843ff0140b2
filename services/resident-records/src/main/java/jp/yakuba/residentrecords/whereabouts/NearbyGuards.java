package jp.yakuba.residentrecords.whereabouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is guarded already of what some records tell; asked in one question, since each registration asks.
 *
 * @param themselves who of the people is protected
 * @param homes the protected persons who stand in the households now
 * @param places the guarded ones among the places
 */
record NearbyGuards(
        Set<AddresseeNumber> themselves, Map<HouseholdNumber, Set<AddresseeNumber>> homes, Set<GuardedPlace> places) {

    /** Of the versions' people and households, and of the places that they tell of. */
    static NearbyGuards of(UnitOfWork work, Collection<ResidentVersion> versions, Set<String> places) {
        // From the households to the people: the guarded of a city are many.
        var rows = work.sql()
                .createQuery("""
                        with living as materialized (
                            select household_number, addressee_number from resident_records.resident
                            where household_number = any(:households))
                        select addressee_number as protected_number, cast(null as text) as household_number,
                               cast(null as text) as place, cast(null as integer[]) as rooms,
                               cast(null as date) as since, cast(null as date) as until
                        from resident_records.guarded_person
                        where addressee_number = any(:people)
                          and protected_number = addressee_number
                        union all
                        select living.addressee_number, living.household_number, null, null, null, null
                        from living
                        cross join lateral (
                            select from resident_records.guarded_person guarded
                            where guarded.addressee_number = living.addressee_number
                              and guarded.protected_number = living.addressee_number
                            limit 1) themselves
                        union all
                        select protected_number, null, place, rooms, since, until
                        from resident_records.guarded_place
                        where place = any(:places)
                        """)
                .bind("people", Listed.texts(each(versions, version -> version.addresseeNumber()
                        .value())))
                .bind("households", Listed.texts(each(versions, version -> version.householdNumber()
                        .value())))
                .bind("places", Listed.texts(places))
                .map((row, context) -> Row.of(row))
                .list();
        return new NearbyGuards(
                rows.stream().filter(Row::isOfThemselves).map(Row::person).collect(Collectors.toSet()),
                rows.stream()
                        .filter(row -> row.household() != null)
                        .collect(Collectors.groupingBy(
                                row -> Objects.requireNonNull(row.household()),
                                Collectors.mapping(Row::person, Collectors.toSet()))),
                rows.stream().flatMap(row -> Stream.ofNullable(row.place())).collect(Collectors.toSet()));
    }

    private static List<String> each(Collection<ResidentVersion> versions, Function<ResidentVersion, String> number) {
        return versions.stream().map(number).distinct().toList();
    }

    /** The protected person, and in what household or place they were found; without either, among the people themselves. */
    private record Row(
            AddresseeNumber person,
            @Nullable HouseholdNumber household,
            @Nullable GuardedPlace place) {

        static Row of(ResultSet row) throws SQLException {
            var household = row.getString("household_number");
            return new Row(
                    new AddresseeNumber(row.getString("protected_number")),
                    household == null ? null : new HouseholdNumber(household),
                    row.getString("place") == null ? null : PlaceTable.place(row));
        }

        boolean isOfThemselves() {
            return household == null && place == null;
        }
    }
}
