package jp.yakuba.office.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * Every two characters that stand side by side in a key, hashed together with the municipality: what holds a text holds
 * all of its pairs. Two pairs with one hash cost a comparison more and change no result.
 */
public final class Grams {

    private static final int PRIME = 1_000_003;

    private Grams() {}

    /** The pairs of all keys, each once, in order. */
    public static List<Integer> of(MunicipalityCode municipality, Collection<String> keys) {
        var grams = IntStream.builder();
        int town = municipality.value().hashCode();
        for (String key : keys) {
            int[] characters = key.codePoints().toArray();
            for (int i = 1; i < characters.length; i++) {
                grams.add(((town * PRIME) + characters[i - 1]) * PRIME + characters[i]);
            }
        }
        return grams.build().sorted().distinct().boxed().toList();
    }

    /** Rows {@code n} that have all pairs of characters of one of the keys; a key without a pair is left to the comparison. */
    public static String test(List<String> keys, MunicipalityCode municipality, SearchSql sql) {
        return keys.stream()
                .map(key -> of(municipality, List.of(key)))
                .map(grams -> grams.isEmpty() ? "true" : "n.grams @> " + sql.bind(grams))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
