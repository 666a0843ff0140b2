package jp.yakuba.foundation.text;

import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/**
 * Variation sequences of the collection Adobe-Japan1, as input methods of personal computers make them. The fonts of
 * the administration know only those of Moji_Joho and would show another shape without a word, so they are found on
 * input and exchanged for the sequence of the same shape where one is known ({@code
 * api-specs/characters/adobe-japan1.csv}).
 */
public final class AdobeJapan1 {

    private static final String UNKNOWN = "";
    private static final Map<String, String> MOJI_JOHO = read();

    private AdobeJapan1() {}

    /**
     * A text and what was found in it.
     *
     * @param text with every sequence exchanged that could be
     * @param findings information when one was exchanged, an alert when one could not be
     */
    public record Normalised(String text, Findings findings) {}

    /** Whether the text has such a sequence. */
    public static boolean isIn(String text) {
        return VariantSequences.has(text)
                && VariantSequences.characters(text).stream().anyMatch(MOJI_JOHO::containsKey);
    }

    /** The text in sequences of Moji_Joho. A sequence without a known equivalent stays as it is. */
    public static Normalised normalise(String text, String field) {
        if (!isIn(text)) {
            return new Normalised(text, Findings.none());
        }
        StringBuilder changed = new StringBuilder(text.length());
        Findings findings = Findings.none();
        for (String character : VariantSequences.characters(text)) {
            String same = MOJI_JOHO.getOrDefault(character, character);
            changed.append(same.equals(UNKNOWN) ? character : same);
            if (same.equals(UNKNOWN)) {
                findings = findings.and(unknown(field));
            } else if (!same.equals(character)) {
                findings = findings.and(exchanged(field));
            }
        }
        return new Normalised(changed.toString(), findings);
    }

    private static Finding unknown(String field) {
        return Finding.alert("variant-sequence-unknown", field, "行政事務標準文字にない異体字の指定があります。", "文字照会で字形を確かめて、字を選び直してください。");
    }

    private static Finding exchanged(String field) {
        return Finding.info("variant-sequence-exchanged", field, "異体字の指定を、同じ字形の行政事務標準文字の指定に置き換えました。", "字形を確かめてください。");
    }

    private static Map<String, String> read() {
        Map<String, String> sequences = new HashMap<>();
        ApiSpecs.eachRow("characters/adobe-japan1.csv", row -> {
            String base = row.getField("base");
            sequences.put(base + selector(row.getField("adobe_japan1")), same(base, row.getField("moji_joho")));
        });
        return Map.copyOf(sequences);
    }

    private static String same(String base, String selector) {
        return switch (selector) {
            case "" -> UNKNOWN;
            case "-" -> base;
            default -> base + selector(selector);
        };
    }

    private static String selector(String hex) {
        return Character.toString(Integer.parseInt(hex, 16));
    }
}
