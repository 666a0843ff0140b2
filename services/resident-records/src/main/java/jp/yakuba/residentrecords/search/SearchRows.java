package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** What the search knows of one version of a person; follows from the version alone. */
record SearchRows(PersonRow person, List<NameRow> names, List<AddressRow> addresses) {

    static SearchRows of(MunicipalityCode municipality, ResidentVersion version) {
        return new SearchRows(
                PersonRow.of(version), NameRow.of(municipality, version), AddressRow.of(municipality, version));
    }
}
