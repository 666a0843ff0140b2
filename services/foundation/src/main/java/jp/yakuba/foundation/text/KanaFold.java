package jp.yakuba.foundation.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * Folds a reading to the key it is searched by (2.1.2). Two readings meet at a level when their keys are equal; each
 * level folds everything the one before it folds. Folding a key again changes nothing.
 */
@Requirement("001/2.1.2")
public final class KanaFold {

    private static final int LONGEST = 1_000;
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴヷヸヹヺヲチツワヵヶ";
    private static final String PLAIN = "カキクケコサシスセソタシステトハヒフヘホハヒフヘホフハヰヱオオシスハカケ";
    private static final String SMALL = "ァィゥェォッャュョヮヰヱㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
    private static final String LARGE = "アイウエオスヤユヨハイエクシストヌハヒフヘホムラリルレロ";
    private static final String[] ROWS = {"アカサタナハマヤラャァ", "イキシニヒミリィ", "ウクスヌフムユルュゥ", "エケセテネヘメレェ", "オコソトノホモヨロョォ"};

    private KanaFold() {}

    /** How much is folded; each level includes those before it. */
    public enum Level {
        /** Ways of writing only: half-width and full-width, hiragana and katakana, spaces, points and dashes. */
        EXACT,
        /** Also 清音・濁音・半濁音: ガ and カ, ヂ and ジ, ワ and ハ, ヴァ and バ, オ and ヲ. */
        K1,
        /** Also 拗音・促音 small and large: ッ and ツ, ャ and ヤ. */
        K2,
        /** Also long vowels: オオノ, オウノ, オーノ and オノ. */
        K3,
        /** Also Latin letters without accents, case and separators. */
        K4
    }

    /** The key of a reading at a level. What is longer than any reading is cut: it finds nothing anyway. */
    public static String fold(String reading, Level level) {
        return folds(reading, level).getLast();
    }

    /** Its keys at each level up to one, the strictest first: each is made of the one before. */
    public static List<String> folds(String reading, Level last) {
        List<String> keys = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level.compareTo(last) <= 0) {
                keys.add(
                        switch (level) {
                            case EXACT -> written(reading.length() > LONGEST ? reading.substring(0, LONGEST) : reading);
                            case K1 -> unvoiced(keys.getLast());
                            case K2 -> replaced(keys.getLast(), SMALL, LARGE);
                            case K3 -> shortened(keys.getLast());
                            case K4 -> Latin.fold(keys.getLast());
                        });
            }
        }
        return keys;
    }

    /** One way of writing: NFKC joins half-width kana and its marks; this is a key and never stored as a name. */
    private static String written(String reading) {
        String normal = Normalizer.normalize(Widths.fullKana(VariantSequences.strip(reading)), Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        Widths.katakana(normal).codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            if (isDash(c)) {
                key.append('ー');
            } else {
                key.appendCodePoint(c);
            }
        });
        return key.toString();
    }

    private static boolean isDropped(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "・･,、.。'’゛゜".indexOf(c) >= 0;
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '─' || c == '━' || c == 'ｰ';
    }

    private static String unvoiced(String key) {
        String spelled =
                key.replace("ヴァ", "ハ").replace("ヴィ", "ヒ").replace("ヴェ", "ヘ").replace("ヴォ", "ホ");
        return replaced(spelled, VOICED, PLAIN);
    }

    private static String shortened(String key) {
        StringBuilder kept = new StringBuilder(key.length());
        int vowel = -1;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == 'ー' || lengthens(vowel, c)) {
                continue;
            }
            kept.append(c);
            vowel = row(c);
        }
        return kept.toString();
    }

    /** ウ after the row of オ is オ (2.1.2), and イ after the row of エ is heard as エ; a vowel after its own row is long. */
    private static boolean lengthens(int vowel, char c) {
        return switch (c) {
            case 'ア' -> vowel == 0;
            case 'イ' -> vowel == 1 || vowel == 3;
            case 'ウ' -> vowel == 2 || vowel == 4;
            case 'エ' -> vowel == 3;
            case 'オ' -> vowel == 4;
            default -> false;
        };
    }

    private static int row(char c) {
        for (int row = 0; row < ROWS.length; row++) {
            if (ROWS[row].indexOf(c) >= 0) {
                return row;
            }
        }
        return -1;
    }

    private static String replaced(String key, String from, String to) {
        char[] characters = key.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            int at = from.indexOf(characters[i]);
            if (at >= 0) {
                characters[i] = to.charAt(at);
            }
        }
        return String.valueOf(characters);
    }
}
