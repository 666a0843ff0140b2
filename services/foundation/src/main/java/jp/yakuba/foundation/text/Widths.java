package jp.yakuba.foundation.text;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/** Full-width and half-width forms, for fields that want one of them. Kanji and their variants stay as they are. */
public final class Widths {

    private static final int SHIFT = '！' - '!';
    private static final String HALF_KANA = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
    private static final String FULL_KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private static final char COMBINING_VOICED = '\u3099';
    private static final char COMBINING_SEMI_VOICED = '\u309A';

    private Widths() {}

    /** Full-width digits, letters, signs and spaces made half-width: １２Ａ　 becomes 12A. */
    public static String halfAscii(String text) {
        return map(text, c -> c == '　' ? ' ' : c >= '！' && c <= '～' ? c - SHIFT : c);
    }

    /** Half-width digits, letters, signs and spaces made full-width. */
    public static String fullAscii(String text) {
        return map(text, c -> c == ' ' ? '　' : c >= '!' && c <= '~' ? c + SHIFT : c);
    }

    /** Half-width katakana made full-width, with its voicing mark joined: ｶﾞ becomes ガ. */
    public static String fullKana(String text) {
        StringBuilder full = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kana = c >= '｡' && c <= 'ﾟ' ? HALF_KANA.indexOf(c) : -1;
            if (kana < 0) {
                full.append(c);
            } else if ((c == 'ﾞ' || c == 'ﾟ') && !full.isEmpty() && joins(full.charAt(full.length() - 1), c)) {
                full.setCharAt(full.length() - 1, joined(full.charAt(full.length() - 1), c));
            } else {
                full.append(FULL_KANA.charAt(kana));
            }
        }
        return full.toString();
    }

    /** Full-width katakana made half-width: ガ becomes ｶﾞ. Hiragana stays, and kana that has no half-width form. */
    public static String halfKana(String text) {
        StringBuilder half = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            half.append(halfKana(text.charAt(i)));
        }
        return half.toString();
    }

    private static String halfKana(char kana) {
        int at = FULL_KANA.indexOf(kana);
        if (at >= 0) {
            return HALF_KANA.substring(at, at + 1);
        }
        String parts =
                kana >= 'ガ' && kana <= 'ヺ' ? Normalizer.normalize(String.valueOf(kana), Normalizer.Form.NFD) : "";
        int base = parts.length() == 2 ? FULL_KANA.indexOf(parts.charAt(0)) : -1;
        if (base < 0) {
            return String.valueOf(kana);
        }
        return "" + HALF_KANA.charAt(base) + (parts.charAt(1) == COMBINING_VOICED ? 'ﾞ' : 'ﾟ');
    }

    /** Hiragana made katakana. */
    public static String katakana(String text) {
        return map(text, c -> (c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ' ? c + ('ァ' - 'ぁ') : c);
    }

    private static boolean joins(char kana, char mark) {
        return joined(kana, mark) != kana;
    }

    private static char joined(char kana, char mark) {
        char combining = mark == 'ﾞ' ? COMBINING_VOICED : COMBINING_SEMI_VOICED;
        String one = Normalizer.normalize("" + kana + combining, Normalizer.Form.NFC);
        return one.length() == 1 ? one.charAt(0) : kana;
    }

    private static String map(String text, IntUnaryOperator change) {
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            changed.append((char) change.applyAsInt(text.charAt(i)));
        }
        return changed.toString();
    }
}
