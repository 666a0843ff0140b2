package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.NameRow;
import jp.yakuba.office.search.PersonKeys;
import jp.yakuba.office.search.PersonNames;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** What the search knows of one version of a person; follows from the version alone. */
record SearchRows(PersonRow person, List<NameRow> names, List<AddressRow> addresses) {

    static SearchRows of(MunicipalityCode municipality, ResidentVersion version) {
        var names = names(version.names());
        var keys = keys(version, names);
        return new SearchRows(
                PersonRow.of(version, keys),
                NameRow.of(municipality, keys, names, version.version()),
                AddressRow.of(municipality, version, keys));
    }

    /** The person of {@link #of} alone. */
    static PersonRow person(ResidentVersion version) {
        return PersonRow.of(version, keys(version, names(version.names())));
    }

    /** The names of {@link #of} alone. */
    static List<NameRow> names(MunicipalityCode municipality, ResidentVersion version) {
        var names = names(version.names());
        return NameRow.of(municipality, keys(version, names), names, version.version());
    }

    /** The addresses of {@link #of} alone. */
    static List<AddressRow> addresses(MunicipalityCode municipality, ResidentVersion version) {
        return AddressRow.of(municipality, version, keys(version, names(version.names())));
    }

    private static PersonKeys keys(ResidentVersion version, PersonNames names) {
        return PersonKeys.of(
                version.addresseeNumber(),
                version.householdNumber(),
                version.state().code(),
                version.birthDate(),
                names);
    }

    private static PersonNames names(Names names) {
        return new PersonNames(
                names.full(),
                names.givenName(),
                names.roman(),
                names.kanji(),
                text(names.reading()),
                names.formerSurname(),
                text(names.formerSurnameReading()),
                names.commonName(),
                text(names.commonNameReading()));
    }

    private static @Nullable String text(@Nullable Kana kana) {
        return kana == null ? null : kana.value();
    }
}
