package jp.yakuba.residentrecords.postalcode;

import java.util.List;
import java.util.regex.Pattern;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.place.TownAreas;
import jp.yakuba.residentrecords.resident.PostalCode;

/**
 * One 町 of the list with a postal code.
 *
 * @param place the municipality in which it lies; of a designated city, the ward
 * @param key its name as it is looked up
 */
record PostalTown(MunicipalityCode place, String key, PostalCode postalCode) {

    private static final Pattern COUNTED = Pattern.compile("[0-9]+丁目.*$");

    static PostalTown of(MunicipalityCode place, String town, PostalCode postalCode) {
        return new PostalTown(place, TownAreas.key(town), postalCode);
    }

    /** Under which names it is looked up: as it is written, and without 丁目, which the list leaves out where all are one. */
    static List<String> keys(String town) {
        var whole = TownAreas.key(town);
        var uncounted = COUNTED.matcher(whole).replaceFirst("");
        return uncounted.isEmpty() || uncounted.equals(whole) ? List.of(whole) : List.of(whole, uncounted);
    }
}
