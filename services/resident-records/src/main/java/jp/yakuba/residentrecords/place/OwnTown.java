package jp.yakuba.residentrecords.place;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.AddressLines;
import org.jspecify.annotations.Nullable;

/**
 * The municipality whose register it is. Its names are those with which it was set up: of a fictional one no code list knows.
 *
 * @param code 市区町村コード; a designated city has those of its wards besides
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 */
@Requirement("001/1.3.3")
public record OwnTown(MunicipalityCode code, String prefecture, String city) {

    /** Whether the code is its own, or that of one of its wards. */
    public boolean has(@Nullable MunicipalityCode other) {
        return code.equals(other)
                || (other != null
                        && Municipalities.prefecture(other).equals(prefecture)
                        && Municipalities.isWardOf(Municipalities.city(other), city));
    }

    /** Whether the names are its own, or those of one of its wards. */
    boolean isNamed(@Nullable String otherPrefecture, @Nullable String otherCity) {
        return prefecture.equals(otherPrefecture) && otherCity != null && isCity(otherCity);
    }

    private boolean isCity(String other) {
        var own = PlaceNames.key(city);
        var key = PlaceNames.key(other);
        return key.equals(own) || Municipalities.isWardOf(key, own);
    }

    /**
     * Whether an address that is meant to lie elsewhere lies here: by its code, or by its names, in whichever of its parts
     * they were typed and even without the prefecture.
     */
    boolean holds(AddressLines address) {
        var municipality = address.municipality();
        return has(municipality) || (isSilent(municipality) && startsHere(address));
    }

    /** Whether the code says nothing: there is none, or no list has it. */
    private static boolean isSilent(@Nullable MunicipalityCode municipality) {
        return municipality == null || !Municipalities.has(municipality);
    }

    private boolean startsHere(AddressLines address) {
        return startsHere(Stream.of(address.prefecture(), address.city(), address.town(), address.block())
                .filter(Objects::nonNull)
                .collect(Collectors.joining()));
    }

    /** Whether a place written in one text lies here; the prefecture may be left out. */
    boolean startsHere(String written) {
        var text = PlaceNames.key(written);
        var own = PlaceNames.key(city);
        return text.startsWith(PlaceNames.key(prefecture) + own) || text.startsWith(own);
    }
}
