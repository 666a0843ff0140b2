package jp.yakuba.residentrecords.search;

import java.util.Objects;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * What every row of the search says of its person: by what hits are ordered, and by what most searches leave people out.
 *
 * @param ordering reading or, behind all of those, name; then birth date and number
 * @param birth the birth date, which ISO writes in the order of time
 * @param state the code of the state (住民状態)
 */
record PersonKeys(String ordering, String birth, String state, String householdNumber) {

    static PersonKeys of(ResidentVersion version) {
        var number = version.addresseeNumber().value();
        var birth = version.birthDate().value().toString();
        return new PersonKeys(
                String.join("\t", reading(version), birth, number),
                birth,
                version.state().code(),
                version.householdNumber().value());
    }

    private static String reading(ResidentVersion version) {
        var reading = version.names().reading();
        return reading == null
                ? SearchKeys.variant(Objects.requireNonNullElse(version.names().full(), ""))
                : Fuzziness.NONE.fold(reading.value());
    }
}
