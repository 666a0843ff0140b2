package jp.yakuba.residentrecords.place;

import java.util.Set;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.AddressOutside;
import org.jspecify.annotations.Nullable;

/** What can be said of a place that lies outside the municipality. */
final class Elsewhere {

    private static final String JAPAN =
            CodeList.load("country").row("392").orElseThrow().code();
    private static final Set<String> NAMES_OF_JAPAN = Set.of("日本", "日本国", "ニホン", "ニッポン", "japan", "jpn", "jp");

    /** What stands in {@code town} when nobody could find out (4.2.1.1). */
    private static final String UNKNOWN = "不明";

    private Elsewhere() {}

    static boolean isUnknown(AddressLines address) {
        var town = address.town();
        return address.city() == null && (town == null || town.contains(UNKNOWN));
    }

    /** Whether there is a municipality of these names. */
    static boolean isAnotherMunicipality(AddressLines address) {
        var city = address.city();
        return city != null && !Municipalities.named(address.prefecture(), city).isEmpty();
    }

    static boolean isJapan(AddressOutside address) {
        var code = address.countryCode();
        return (code != null && code.value().equals(JAPAN)) || isNameOfJapan(address.countryName());
    }

    private static boolean isNameOfJapan(@Nullable String name) {
        return name != null
                && NAMES_OF_JAPAN.contains(
                        Widths.katakana(PlaceNames.key(name.strip())).toLowerCase(java.util.Locale.ROOT));
    }
}
