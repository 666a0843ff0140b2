package jp.yakuba.residentrecords.whereabouts;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yakuba.residentrecords.search.AddressKeys;
import jp.yakuba.residentrecords.search.Town;

/**
 * A place that a measure names in one text, with or without this municipality before it.
 *
 * @param text as it is compared with what names a municipality
 * @param lot as the search finds addresses of this municipality
 */
record WrittenPlace(String text, String lot) {

    private static final Pattern NUMBER = Pattern.compile("\\d");

    static WrittenPlace of(String typed, Town town) {
        return new WrittenPlace(typed, AddressKeys.typed(typed, town.prefecture(), town.name()));
    }

    /** All that it may be. */
    Set<PlaceKey> keys(Town town) {
        var keys = new LinkedHashSet<>(PlaceKey.ofWhole(text));
        keys.addAll(PlaceKey.ofWhole(town.name() + lot));
        return keys;
    }

    /** Whether it goes down to a number; a mere municipality or 町 is no place that can be kept from sight. */
    boolean hasNumber() {
        return NUMBER.matcher(lot).find();
    }
}
