package jp.yakuba.foundation.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;

/**
 * Which characters, with their variant selectors, the character font of certificates can show ({@code
 * api-specs/characters/glyphs.txt}). It is known without the font, so that a text that would print as 〓 is found when it
 * is entered and not when the applicant waits for the copy.
 */
@Requirement({"001/2.2.3", "001/5.8"})
public final class Glyphs {

    private static final int NO_SELECTOR = 0;
    private static final int ASCII = 0x80;
    private static final Map<Integer, BitSet> BASES = read();

    private Glyphs() {}

    /** The characters of the text that the font cannot show, each with its selector and each once. */
    public static List<String> missing(String text) {
        return isShownThroughout(text)
                ? List.of()
                : VariantSequences.characters(text).stream()
                        .filter(character -> !shows(character))
                        .distinct()
                        .toList();
    }

    /** Whether it has no selector, and the font each of its characters, as nearly all texts. */
    private static boolean isShownThroughout(String text) {
        var shown = BASES.getOrDefault(NO_SELECTOR, new BitSet());
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            if (character >= ASCII && !shown.get(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /** Whether the font has a glyph for exactly this character and selector. */
    static boolean shows(String character) {
        var base = character.codePointAt(0);
        var end = Character.charCount(base);
        var selector = end < character.length() ? character.codePointAt(end) : NO_SELECTOR;
        var bases = BASES.get(selector);
        return bases != null && bases.get(base);
    }

    /** The code points of a character as they are written: {@code U+845B U+E0102}. */
    public static String notation(String character) {
        return String.join(
                " ", character.codePoints().mapToObj("U+%04X"::formatted).toList());
    }

    private static Map<Integer, BitSet> read() {
        var bases = new HashMap<Integer, BitSet>();
        for (var line : ApiSpecs.lines("characters/glyphs.txt")) {
            var colon = line.indexOf(':');
            var selector = colon < 0 ? NO_SELECTOR : Integer.parseInt(line, 0, colon, 16);
            var shown = bases.computeIfAbsent(selector, _ -> new BitSet());
            for (var range : line.substring(colon + 1).strip().split(" ", -1)) {
                add(shown, range);
            }
        }
        return Map.copyOf(bases);
    }

    private static void add(BitSet shown, String range) {
        var dash = range.indexOf('-');
        var first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
        var last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16);
        shown.set(first, last + 1);
    }
}
