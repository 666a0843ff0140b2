package jp.yakuba.foundation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * 異体字シーケンス (IVS): a character and the selector that chooses its shape. The selector is part of a name; it is taken
 * away for searching only, and a name is never put through a Unicode normalisation, which would change its characters.
 */
public final class VariantSequences {

    private VariantSequences() {}

    /** The characters of a text, each with its selector. */
    public static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (i > start && !Characters.isSelector(codePoint)) {
                characters.add(text.substring(start, i));
                start = i;
            }
            i += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            characters.add(text.substring(start));
        }
        return List.copyOf(characters);
    }

    /** The text without selectors: for searching and for systems that know none, never for what is stored. */
    public static String strip(String text) {
        if (!has(text)) {
            return text;
        }
        StringBuilder bases = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !Characters.isSelector(codePoint)).forEach(bases::appendCodePoint);
        return bases.toString();
    }

    /** Whether the text has a selector. */
    public static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isSelector(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
