package jp.yakuba.platform.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.Characters;

/** One character as a reader sees it, with its code points: a base and, for a variant, its selector. */
@Requirement("001/2.2.3")
public record Glyph(String text) {

    /** The characters of a text. */
    public static List<Glyph> of(String text) {
        var glyphs = new ArrayList<Glyph>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next == text.length() || !Characters.isSelector(text.codePointAt(next))) {
                glyphs.add(new Glyph(text.substring(start, next)));
                start = next;
            }
            i = next;
        }
        return glyphs;
    }

    /** Whether a selector picks a variant. */
    public boolean variant() {
        return text.codePoints().anyMatch(Characters::isSelector);
    }

    /** Whether there is nothing to see. */
    public boolean blank() {
        return text.isBlank();
    }

    /** Such as {@code U+845B U+E0102}. */
    public String codePoints() {
        return text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
