package jp.yakuba.office.search;

import java.text.Normalizer;
import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.text.Latin;
import jp.yakuba.foundation.text.VariantKey;
import jp.yakuba.foundation.text.Widths;

/** The keys that names are stored and looked up by; what is typed is folded like what is stored. */
@Requirement("001/2.1.2")
public final class SearchKeys {

    /** No key is longer: a name has at most 100 characters, and an entry of an index has its limit. */
    public static final int LONGEST = 200;

    private SearchKeys() {}

    /** A name with every character as it is; only spaces, widths of letters and their case do not count. */
    public static String written(String name) {
        String plain = Widths.halfAscii(Widths.fullKana(name)).toUpperCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !Character.isSpaceChar(c)).forEach(key::appendCodePoint);
        return cut(key.toString());
    }

    /** A name with each character replaced by the head of its variant group, Latin letters without accents. */
    public static String variant(String name) {
        return cut(Latin.fold(VariantKey.of(name)));
    }

    /** A text in one width and without spaces, before its signs are unified. */
    public static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); ) {
            int character = normal.codePointAt(i);
            if (!Character.isSpaceChar(character) && !Characters.isSelector(character)) {
                key.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return key.toString();
    }

    /** The beginning of a key that is longer than any. */
    public static String cut(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }
}
