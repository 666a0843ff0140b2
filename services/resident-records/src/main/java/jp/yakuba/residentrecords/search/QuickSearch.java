package jp.yakuba.residentrecords.search;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.office.search.BirthPeriod;
import jp.yakuba.office.search.TextCriterion;

/**
 * The one box: tells by the look of each word what it is. Digits are a number, or a birth date if they can be one; kana is
 * a reading, anything else a name; several words of a name are one name.
 */
final class QuickSearch {

    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Pattern CARD = Pattern.compile("[A-Z]{2}\\d{8}[A-Z]{2}");

    private QuickSearch() {}

    /** The criteria by path, as if each had been typed into its own field. */
    static Map<String, String> fields(String typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (typed.length() > LONGEST) {
            fields.put("name", typed);
            return fields;
        }
        for (var word : SPACES.split(typed.strip(), -1)) {
            if (!word.isEmpty()) {
                fields.merge(field(word), word, (first, next) -> first + "　" + next);
            }
        }
        return fields;
    }

    /**
     * The criteria if a word in kana beside a single other word is part of the name, as in 青木　さくら; empty if there is no
     * such pair. Whether さくら is that or a reading, only the register knows.
     */
    static Optional<Map<String, String>> withKanaName(String typed) {
        var fields = fields(typed);
        var name = fields.get("name");
        var reading = fields.get("reading");
        if (name == null || reading == null || SPACES.matcher(name + reading).find()) {
            return Optional.empty();
        }
        var kanaFirst = typed.indexOf(reading) < typed.indexOf(name);
        fields.remove("reading");
        fields.put("name", kanaFirst ? reading + "　" + name : name + "　" + reading);
        return Optional.of(fields);
    }

    private static String field(String word) {
        var plain = Widths.halfAscii(word).toUpperCase(Locale.ROOT);
        if (CARD.matcher(plain).matches()) {
            return "cardNumber";
        }
        if (isDate(plain)) {
            return "birth";
        }
        if (DIGITS.matcher(plain).matches()) {
            return number(plain);
        }
        return TextCriterion.isKana(word) ? "reading" : "name";
    }

    /** Twelve digits that can be a 個人番号 are taken for one: as anything else they would be kept in the history. */
    private static String number(String digits) {
        if (isValid(() -> new IndividualNumber(digits))) {
            return "individualNumber";
        }
        return isValid(() -> new ResidentRecordCode(digits)) ? "residentRecordCode" : "addresseeNumber";
    }

    /** Digits alone are a date as eight of them and a year as four, of which no number is; 551203 may well be a number. */
    private static boolean isDate(String plain) {
        var mayBe = !DIGITS.matcher(plain).matches()
                || plain.length() == 8
                || YEAR.matcher(plain).matches();
        return mayBe && isValid(() -> BirthPeriod.parse(plain));
    }

    private static boolean isValid(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (RejectedValue notThat) {
            return false;
        }
    }
}
