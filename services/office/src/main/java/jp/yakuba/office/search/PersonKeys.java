package jp.yakuba.office.search;

import java.util.Objects;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * What every row of the search says of its person: by what hits are ordered, and by what most searches leave people out.
 *
 * @param number 宛名番号
 * @param ordering reading or, behind all of those, name; then birth date and number
 * @param birth the birth date, which ISO writes in the order of time
 * @param state the code of the state (住民状態)
 */
public record PersonKeys(String number, String ordering, String birth, String state, String householdNumber) {

    /** The keys of a person. */
    public static PersonKeys of(
            AddresseeNumber number,
            HouseholdNumber household,
            String state,
            RecordedDate birthDate,
            PersonNames names) {
        var birth = birthDate.value().toString();
        return new PersonKeys(
                number.value(),
                String.join("\t", reading(names), birth, number.value()),
                birth,
                state,
                household.value());
    }

    private static String reading(PersonNames names) {
        var reading = names.reading();
        return reading == null
                ? SearchKeys.variant(Objects.requireNonNullElse(names.full(), ""))
                : Fuzziness.NONE.fold(reading);
    }
}
