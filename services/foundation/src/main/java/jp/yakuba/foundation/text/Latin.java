package jp.yakuba.foundation.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a name in Latin letters to the key it is searched by; for the names of foreign residents. */
public final class Latin {

    private Latin() {}

    /** Upper case without accents, spaces, hyphens, points and apostrophes; full-width letters are letters. */
    public static String fold(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(parts.length());
        parts.codePoints().filter(c -> !isDropped(c)).forEach(c -> key.append(plain(c)));
        return Normalizer.normalize(key.toString().toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR, Character.CONTROL -> true;
            case Character.NON_SPACING_MARK -> c < 0x3099;
            default -> "'’`´.,・ー".indexOf(c) >= 0;
        };
    }

    /** Letters that have no accent to take off. */
    private static String plain(int c) {
        return switch (c) {
            case 'Ø', 'ø' -> "O";
            case 'Đ', 'đ', 'Ð', 'ð' -> "D";
            case 'Ł', 'ł' -> "L";
            case 'Æ', 'æ' -> "AE";
            case 'Œ', 'œ' -> "OE";
            case 'Þ', 'þ' -> "TH";
            case 'ı' -> "I";
            default -> Character.toString(c);
        };
    }
}
