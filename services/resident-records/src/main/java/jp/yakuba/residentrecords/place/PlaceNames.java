package jp.yakuba.residentrecords.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.yakuba.foundation.text.VariantKey;
import jp.yakuba.foundation.text.Widths;

/** How names of places are compared: 中央1丁目, 中央１丁目 and 中央一丁目 are one place, and so are the variants of a character. */
final class PlaceNames {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern COUNTED = Pattern.compile("([〇一二三四五六七八九十]{1,3})(?=丁目)");
    private static final Pattern DIGITS_COUNTED = Pattern.compile("([0-9]{1,2})(?=丁目)");
    private static final int TEN = 10;

    private PlaceNames() {}

    /** What names of one place have in common. */
    static String key(String name) {
        var plain = Widths.halfAscii(Widths.fullKana(name)).replace(" ", "");
        var counted = plain.contains("丁目")
                ? COUNTED.matcher(plain).replaceAll(numeral -> String.valueOf(number(numeral.group(1))))
                : plain;
        return VariantKey.of(counted.replace("大字", "").replace('ヶ', 'ケ'));
    }

    /** The ways in which a register may have written the name. */
    static List<String> spellings(String name) {
        var half = Widths.halfAscii(name);
        var spellings = new LinkedHashSet<String>();
        spellings.add(name);
        spellings.add(Widths.fullAscii(name));
        spellings.add(half);
        spellings.add(DIGITS_COUNTED.matcher(half).replaceAll(digits -> numeral(Integer.parseInt(digits.group(1)))));
        return List.copyOf(spellings);
    }

    /** 十二 is 12. */
    private static int number(String numerals) {
        var ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.chars().reduce(0, (whole, numeral) -> whole * TEN + NUMERALS.indexOf(numeral));
        }
        var tens = ten == 0 ? 1 : number(numerals.substring(0, ten));
        return tens * TEN + number(numerals.substring(ten + 1));
    }

    private static String numeral(int number) {
        var tens = number / TEN;
        var ones = number % TEN;
        return (tens > 1 ? NUMERALS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 || tens == 0 ? NUMERALS.substring(ones, ones + 1) : "");
    }
}
