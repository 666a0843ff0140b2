package jp.yakuba.residentrecords.place;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.PostalCode;

/** The postal codes of the whole country, as far as the municipality has loaded a list of them. */
@FunctionalInterface
public interface PostalCodes {

    /** No list is loaded, so nothing is known. */
    PostalCodes NONE = (place, town, day) -> List.of();

    /** Those that the 町 of the municipality has on the day; none if the list does not know it. */
    List<PostalCode> of(MunicipalityCode place, String town, LocalDate day);
}
