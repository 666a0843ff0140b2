package jp.yakuba.office.search;

import java.util.regex.Pattern;

/**
 * One text among the criteria.
 *
 * @param field its path
 * @param text as typed
 * @param match how much of the item it must be
 * @param kind what is folded away of it
 * @param key what is left to compare when spaces and signs are gone
 */
public record TextCriterion(String field, String text, Match match, Kind kind, String key) {

    private static final Pattern KANA = Pattern.compile("[ァ-ヺーㇰ-ㇿ]+");

    /** What a text is. */
    public enum Kind {
        /** A name as it is written. */
        WRITTEN,
        /** A name as it is read. */
        READING,
        /** Where somebody lives or lived. */
        PLACE
    }

    /** A name as it is written. */
    public static TextCriterion written(String field, String text, Match match) {
        return new TextCriterion(field, text, match, Kind.WRITTEN, SearchKeys.variant(text));
    }

    /** A name as it is read. */
    public static TextCriterion reading(String field, String text, Match match) {
        return new TextCriterion(field, text, match, Kind.READING, Fuzziness.LENGTH.fold(text));
    }

    /** A place, which the business that knows places has folded. */
    public static TextCriterion place(String field, String text, Match match, String key) {
        return new TextCriterion(field, text, match, Kind.PLACE, key);
    }

    /** Whether a text is kana and nothing else, in whichever way of writing. */
    public static boolean isKana(String text) {
        return KANA.matcher(Fuzziness.NONE.fold(text)).matches();
    }

    /** Whether it is looked for among the names. */
    public boolean isOfName() {
        return kind != Kind.PLACE;
    }

    /** Whether the key is too short for the pairs of characters by which a part is found. */
    boolean isTooShortForAPart() {
        var compared = kind == Kind.READING ? Fuzziness.NONE.fold(text) : key;
        return match == Match.PARTIAL && compared.codePointCount(0, compared.length()) < 2;
    }

    /** Shows nothing of whom somebody looks for. */
    @Override
    public String toString() {
        return "TextCriterion[" + field + "]";
    }
}
