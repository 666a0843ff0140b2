package jp.yakuba.foundation.text;

import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** Lengths as a reader counts them, and the characters no item may hold. */
public final class Characters {

    private static final int VARIATION_SELECTORS = 0xFE00;
    private static final int VARIATION_SELECTORS_END = 0xFE0F;
    private static final int SUPPLEMENTARY_SELECTORS = 0xE0100;
    private static final int SUPPLEMENTARY_SELECTORS_END = 0xE01EF;

    private Characters() {}

    /** The number of characters; a base and its variant selector are one. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isSelector(character)) {
                length++;
            }
            i += Character.charCount(character);
        }
        return length;
    }

    /** Whether the code point selects a variant of the character before it. */
    public static boolean isSelector(int codePoint) {
        return (codePoint >= VARIATION_SELECTORS && codePoint <= VARIATION_SELECTORS_END)
                || (codePoint >= SUPPLEMENTARY_SELECTORS && codePoint <= SUPPLEMENTARY_SELECTORS_END);
    }

    /**
     * Refuses control and invisible formatting characters, line ends, unpaired surrogates, noncharacters and selectors
     * without a base.
     *
     * @param label what the text is, for the message
     * @return the text itself
     */
    public static String requireClean(String text, String label) {
        boolean base = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            requireClean(character, base, label);
            base = !isSelector(character);
            i += Character.charCount(character);
        }
        return text;
    }

    private static void requireClean(int character, boolean afterBase, String label) {
        switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                throw new RejectedValue(
                        FoundationError.CONTROL_CHARACTER, label + "に制御文字があります。", "改行やタブ、目に見えない文字を消して入力し直してください。");
            case Character.SURROGATE ->
                throw new RejectedValue(
                        FoundationError.UNPAIRED_SURROGATE, label + "に壊れた文字があります。", "壊れた文字を消して入力し直してください。");
            default -> {
                if (isNoncharacter(character)) {
                    throw new RejectedValue(
                            FoundationError.NONCHARACTER, label + "に文字でない符号があります。", "その符号を消して入力し直してください。");
                }
                if (isSelector(character) && !afterBase) {
                    throw new RejectedValue(
                            FoundationError.SELECTOR_WITHOUT_BASE, label + "に元の字のない異体字の符号があります。", "字を選び直して入力してください。");
                }
            }
        }
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
