package jp.yakuba.foundation.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;

/**
 * The key by which a name in kanji is searched so that variants of a character meet: 渡辺, 渡邊 and 渡邉 (2.1.2). The groups
 * are data, {@code api-specs/characters}; their notice names sources and licences.
 */
@Requirement("001/2.1.2")
public final class VariantKey {

    private static final int LONGEST = 1_000;
    private static final Map<Integer, Integer> REPRESENTATIVES = read();

    private VariantKey() {}

    /** The key: selectors and spaces gone, letters full-width or half-width alike, each kanji by its group. */
    public static String of(String name) {
        String bases = bases(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        // This is a key and never stored as a name: compatibility forms may meet. Most names have none.
        String normal = isPlain(bases) ? bases : Normalizer.normalize(bases, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); ) {
            int character = normal.codePointAt(i);
            i += Character.charCount(character);
            key.appendCodePoint(REPRESENTATIVES.getOrDefault(character, Character.toUpperCase(character)));
        }
        return key.toString();
    }

    private static String bases(String name) {
        StringBuilder bases = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            i += Character.charCount(character);
            if (!Characters.isSelector(character) && !Character.isSpaceChar(character)) {
                bases.appendCodePoint(character);
            }
        }
        return bases.toString();
    }

    /** Whether there are only unified ideographs, full-width kana and ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c < 0x80 || (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ー') || (c >= 0x3400 && c <= 0x9FFF);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The groups of everyday characters, and after them what the MJ list adds to them. */
    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> representatives = new HashMap<>();
        ApiSpecs.lines("characters/variants.txt").forEach(group -> add(representatives, group));
        ApiSpecs.lines("characters/variants-mj.txt").forEach(group -> add(representatives, group));
        // Not Map.copyOf: its open addressing is slow on code points, which come in long runs.
        return Collections.unmodifiableMap(representatives);
    }

    /** The characters of a group without separators, the first one known already or the representative. */
    private static void add(Map<Integer, Integer> representatives, String group) {
        int first = group.codePointAt(0);
        int representative = representatives.getOrDefault(first, first);
        group.codePoints().forEach(character -> representatives.put(character, representative));
    }
}
