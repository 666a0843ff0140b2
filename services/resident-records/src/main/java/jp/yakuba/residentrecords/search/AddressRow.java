package jp.yakuba.residentrecords.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.Grams;
import jp.yakuba.office.search.IndexRow;
import jp.yakuba.office.search.IndexTable;
import jp.yakuba.office.search.PersonKeys;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** A row of {@code search_address}: one address with its keys. */
record AddressRow(
        String address,
        String building,
        String townCode,
        String wardCode,
        List<Integer> grams,
        PersonKeys person,
        int version)
        implements IndexRow {

    static final IndexTable<AddressRow> TABLE = new IndexTable<>(
            "resident_records",
            "search_address",
            List.of("addressee_number", "address", "building", "town_code"),
            List.of("ward_code", "grams", "ordering", "state", "household_number", "last_version"));

    /** The address of a version, and the one before it where the version names it. */
    static List<AddressRow> of(MunicipalityCode municipality, ResidentVersion version, PersonKeys person) {
        var now = row(municipality, person, version.address(), version.address().wardCode(), version.version());
        var before = version.previousAddress();
        return before == null
                ? List.of(now)
                : Stream.of(now, row(municipality, person, before, null, version.version() - 1))
                        .toList();
    }

    private static AddressRow row(
            MunicipalityCode municipality,
            PersonKeys person,
            AddressLines lines,
            @Nullable String wardCode,
            int lastVersion) {
        var town = lines.townCode();
        var address = AddressKeys.lot(lines);
        var building = AddressKeys.building(Objects.requireNonNullElse(lines.buildingNote(), ""));
        return new AddressRow(
                address,
                building,
                town == null ? "" : town.value(),
                Objects.requireNonNullElse(wardCode, ""),
                Grams.of(municipality, List.of(address, building)),
                person,
                lastVersion);
    }

    @Override
    public Object identity() {
        return List.of(person.number(), address, building, townCode);
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                person.number(),
                address,
                building,
                townCode,
                wardCode,
                grams.toArray(Integer[]::new),
                person.ordering(),
                person.state(),
                person.householdNumber(),
                version);
    }
}
