package jp.yakuba.residentrecords.search;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * Every two characters that stand side by side in a key, hashed together with the municipality: what holds a text holds
 * all of its pairs. Two pairs with one hash cost a comparison more and change no result.
 */
final class Grams {

    private static final int PRIME = 1_000_003;

    private Grams() {}

    /** The pairs of all keys, each once, in order. */
    static List<Integer> of(MunicipalityCode municipality, Collection<String> keys) {
        var grams = new TreeSet<Integer>();
        int town = municipality.value().hashCode();
        for (String key : keys) {
            int[] characters = key.codePoints().toArray();
            for (int i = 1; i < characters.length; i++) {
                grams.add(((town * PRIME) + characters[i - 1]) * PRIME + characters[i]);
            }
        }
        return List.copyOf(grams);
    }
}
