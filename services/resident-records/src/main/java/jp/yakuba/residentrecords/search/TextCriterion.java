package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text among the criteria.
 *
 * @param field its path
 * @param text as typed
 * @param match how much of the item it must be
 * @param kind what is folded away of it
 */
record TextCriterion(String field, String text, Match match, Kind kind) {

    private static final Pattern KANA = Pattern.compile("[ァ-ヺーㇰ-ㇿ]+");

    enum Kind {
        WRITTEN,
        READING,
        ADDRESS,
        BUILDING
    }

    /** The texts that criteria have. */
    static List<TextCriterion> of(SearchCriteria criteria) {
        var texts = new ArrayList<TextCriterion>();
        add(texts, "name", criteria.name(), criteria.nameMatch(), Kind.WRITTEN);
        add(texts, "formerSurname", criteria.formerSurname(), criteria.nameMatch(), Kind.WRITTEN);
        add(texts, "commonName", criteria.commonName(), criteria.nameMatch(), Kind.WRITTEN);
        add(texts, "reading", criteria.reading(), criteria.nameMatch(), Kind.READING);
        var given = criteria.givenName();
        var kind = given != null && isKana(given) ? Kind.READING : Kind.WRITTEN;
        add(texts, "givenName", given, criteria.nameMatch(), kind);
        add(texts, "address", criteria.address(), criteria.placeMatch(), Kind.ADDRESS);
        add(texts, "building", criteria.building(), criteria.placeMatch(), Kind.BUILDING);
        return texts;
    }

    private static void add(List<TextCriterion> texts, String field, @Nullable String text, Match match, Kind kind) {
        if (text != null) {
            texts.add(new TextCriterion(field, text, match, kind));
        }
    }

    /** Whether a text is kana and nothing else, in whichever way of writing. */
    static boolean isKana(String text) {
        return KANA.matcher(Fuzziness.NONE.fold(text)).matches();
    }

    boolean isOfName() {
        return kind == Kind.WRITTEN || kind == Kind.READING;
    }

    /** What is left to compare when spaces and signs are gone. */
    String key() {
        return switch (kind) {
            case WRITTEN -> SearchKeys.variant(text);
            case READING -> Fuzziness.LENGTH.fold(text);
            case ADDRESS -> AddressKeys.typed(text, "", "");
            case BUILDING -> AddressKeys.building(text);
        };
    }

    /** Whether the key is too short for the pairs of characters by which a part is found. */
    boolean isTooShortForAPart() {
        var key = kind == Kind.READING ? Fuzziness.NONE.fold(text) : key();
        return match == Match.PARTIAL && key.codePointCount(0, key.length()) < 2;
    }
}
