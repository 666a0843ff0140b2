package jp.yakuba.office.banking;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.yakuba.foundation.text.Widths;

/**
 * The writing that banks take: half-width katakana without small ones, capitals, digits and a few signs (reference 027 §3.1).
 * A voicing mark is a character of its own. ヲ is written オ, since many banks refuse it, and a long vowel with a hyphen.
 */
public final class BankKana {

    private static final String FROM = "ァィゥェォッャュョヮヵヶヰヱヲ";
    private static final String TO = "アイウエオツヤユヨワカケイエオ";

    private static final String LONG = "ー－‐―−–—─";

    private static final String SIGNS = " ()-./,¥｢｣";

    private BankKana() {}

    /** A text as banks write it; what they do not take stays as it is, for {@link #refused} to find. */
    public static String of(String text) {
        var kana = Widths.fullKana(Widths.katakana(text));
        var written = new StringBuilder(kana.length());
        kana.chars().map(BankKana::taken).forEach(character -> written.append((char) character));
        return Widths.halfKana(capitals(Widths.halfAscii(written.toString())));
    }

    /** Where the first character stands that no bank takes, counted from nought; nothing if they take all. */
    static OptionalInt refused(String written) {
        return IntStream.range(0, written.length())
                .filter(at -> !isTaken(written.charAt(at)))
                .findFirst();
    }

    /** Of a to z alone: ß would become two other letters, where it is one that no bank takes. */
    private static String capitals(String text) {
        var capitals = new StringBuilder(text.length());
        text.chars().map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c).forEach(c -> capitals.append((char) c));
        return capitals.toString();
    }

    private static int taken(int character) {
        var at = FROM.indexOf(character);
        if (at >= 0) {
            return TO.charAt(at);
        }
        if (character == '￥') {
            return '¥';
        }
        return LONG.indexOf(character) >= 0 ? '-' : character;
    }

    private static boolean isTaken(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'ｱ' && c <= 'ﾟ') || SIGNS.indexOf(c) >= 0;
    }
}
