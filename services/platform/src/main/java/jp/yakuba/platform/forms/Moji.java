package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.text.Characters;

/**
 * One character (文字) as a reader counts it: a base code point and its variation selector, 0 if it has none.
 *
 * @param base     Unicode code point
 * @param selector variation selector (U+FE00–FE0F, U+E0100–E01EF) or 0
 */
record Moji(int base, int selector) implements Comparable<Moji> {

    /** Printed in place of a character without a glyph; the municipalities' own convention for "cannot be shown". */
    static final Moji GETA = new Moji('〓', 0);

    private static final Moji LINE_BREAK = new Moji('\n', 0);

    static List<Moji> listOf(String text) {
        var mojis = new ArrayList<Moji>(text.length());
        for (int at = 0; at < text.length(); ) {
            int base = text.codePointAt(at);
            at += Character.charCount(base);
            int selector = at < text.length() ? text.codePointAt(at) : 0;
            if (Characters.isSelector(selector)) {
                at += Character.charCount(selector);
                mojis.add(new Moji(base, selector));
            } else {
                mojis.add(new Moji(base, 0));
            }
        }
        return mojis;
    }

    static String text(Iterable<Moji> mojis) {
        var text = new StringBuilder();
        mojis.forEach(moji -> moji.appendTo(text));
        return text.toString();
    }

    boolean isLineBreak() {
        return equals(LINE_BREAK);
    }

    boolean isSpace() {
        return base == ' ' || base == '\u3000';
    }

    /** Notation for messages: {@code U+845B U+E0102}. */
    String notation() {
        return selector == 0 ? "U+%04X".formatted(base) : "U+%04X U+%04X".formatted(base, selector);
    }

    @Override
    public int compareTo(Moji other) {
        int byBase = Integer.compare(base, other.base);
        return byBase != 0 ? byBase : Integer.compare(selector, other.selector);
    }

    private void appendTo(StringBuilder text) {
        text.appendCodePoint(base);
        if (selector != 0) {
            text.appendCodePoint(selector);
        }
    }
}
