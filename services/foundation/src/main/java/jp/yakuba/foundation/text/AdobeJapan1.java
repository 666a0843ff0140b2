package jp.yakuba.foundation.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.code.ApiSpecs;

/**
 * Variation sequences of the collection Adobe-Japan1, as input methods of personal computers make them. The fonts of
 * the administration know only those of Moji_Joho; where one of the same shape is known ({@code
 * api-specs/characters/adobe-japan1.csv}), whoever has entered the other is told which to take. It is never put in its place
 * by the program: a name is recorded as somebody has chosen it.
 */
public final class AdobeJapan1 {

    private static final String UNKNOWN = "";
    private static final Map<String, String> MOJI_JOHO = read();

    private AdobeJapan1() {}

    /**
     * The sequence of Moji_Joho that has the same shape and can be printed; empty if none is known, or the character is no
     * sequence of Adobe-Japan1.
     */
    public static Optional<String> sameShape(String character) {
        return Optional.ofNullable(MOJI_JOHO.get(character))
                .filter(same -> !same.equals(UNKNOWN) && !same.equals(character))
                .filter(Glyphs::shows);
    }

    private static Map<String, String> read() {
        Map<String, String> sequences = new HashMap<>();
        ApiSpecs.eachRow("characters/adobe-japan1.csv", row -> {
            String base = row.getField("base");
            sequences.put(base + selector(row.getField("adobe_japan1")), same(base, row.getField("moji_joho")));
        });
        return Map.copyOf(sequences);
    }

    private static String same(String base, String selector) {
        return switch (selector) {
            case "" -> UNKNOWN;
            case "-" -> base;
            default -> base + selector(selector);
        };
    }

    private static String selector(String hex) {
        return Character.toString(Integer.parseInt(hex, 16));
    }
}
