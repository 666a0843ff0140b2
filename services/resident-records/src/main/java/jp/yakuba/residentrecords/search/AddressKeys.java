package jp.yakuba.residentrecords.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.VariantKey;
import jp.yakuba.office.search.SearchKeys;
import jp.yakuba.residentrecords.resident.AddressLines;

/**
 * Addresses as they are looked up: 松町一丁目２番３号, 松町1丁目2-3 and 松町1-2-3 are one. The prefecture and the
 * municipality, which everybody's address begins with, are left out; the ward of a designated city is not.
 */
@Requirement("001/2.1.3")
public final class AddressKeys {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern COUNTED = Pattern.compile("([〇一二三四五六七八九十]{1,4})(?=丁目|番|号|-)");
    private static final Pattern SEPARATORS = Pattern.compile("(?<=\\d)(?:丁目|番地の?|番|号|の|ノ)(?!室|棟|館)");
    private static final Pattern REPEATED = Pattern.compile("-{2,}");
    private static final Pattern LAST = Pattern.compile("-$");
    private static final Pattern PREFECTURE =
            Pattern.compile("^(?:東京都|北海道|京都府|大阪府|\\p{IsHan}{2,3}県)?(?:\\p{IsHan}{1,4}郡(?=.+[町村]))?");
    private static final int LONGEST_BUILDING = 100;

    private AddressKeys() {}

    /** The key of 町字 and 番地号. */
    static String lot(AddressLines address) {
        return lot(ward(text(address.city())) + text(address.town()) + text(address.block()));
    }

    /** The key of 町字 and 番地号, the latter being given. */
    public static String lot(AddressLines address, String block) {
        return lot(ward(text(address.city())) + text(address.town()) + block);
    }

    /**
     * The key of a place written as one text with its municipality, or a text in which places are named; without the
     * prefecture and the 郡 at its beginning, which some leave out.
     */
    public static String place(String text) {
        return foldedPlain(PREFECTURE.matcher(SearchKeys.plain(text)).replaceFirst(""));
    }

    /** The key of what was typed as an address, with or without this prefecture and this municipality. */
    public static String typed(String text, String prefecture, String municipality) {
        String plain = SearchKeys.plain(text);
        return lot(without(without(plain, SearchKeys.plain(prefecture)), SearchKeys.plain(municipality)));
    }

    /** The key of 方書. */
    static String building(String note) {
        String key = SearchKeys.cut(VariantKey.of(dashed(SearchKeys.plain(note))));
        return key.codePointCount(0, key.length()) <= LONGEST_BUILDING
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST_BUILDING));
    }

    private static String lot(String text) {
        return SearchKeys.cut(folded(text));
    }

    private static String folded(String text) {
        return foldedPlain(SearchKeys.plain(text));
    }

    private static String foldedPlain(String plain) {
        String dashed = dashed(plain).replace("大字", "").replace('ヶ', 'ケ');
        String counted = hasNumeral(dashed)
                ? COUNTED.matcher(dashed)
                        .replaceAll(numeral -> Matcher.quoteReplacement(String.valueOf(number(numeral.group(1)))))
                : dashed;
        String separated =
                REPEATED.matcher(SEPARATORS.matcher(counted).replaceAll("-")).replaceAll("-");
        return VariantKey.of(LAST.matcher(separated).replaceAll(""));
    }

    private static boolean hasNumeral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || NUMERALS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The ward in the name of a designated city, such as 中央区 of 札幌市中央区. */
    private static String ward(String city) {
        int end = city.indexOf('市');
        return end > 0 && city.endsWith("区") ? city.substring(end + 1) : "";
    }

    private static String without(String text, String start) {
        return !start.isEmpty() && text.startsWith(start) ? text.substring(start.length()) : text;
    }

    private static String dashed(String plain) {
        var dashed = new StringBuilder(plain);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean afterDigit = i > 0 && plain.charAt(i - 1) >= '0' && plain.charAt(i - 1) <= '9';
            if (Character.getType(c) == Character.DASH_PUNCTUATION
                    || "−─━".indexOf(c) >= 0
                    || (c == 'ー' && afterDigit)) {
                dashed.setCharAt(i, '-');
            }
        }
        return dashed.toString();
    }

    /** 十二 is 12, and 一〇 is 10. */
    private static int number(String numerals) {
        int whole = 0;
        int digits = 0;
        boolean some = false;
        for (int i = 0; i < numerals.length(); i++) {
            int digit = NUMERALS.indexOf(numerals.charAt(i));
            if (digit < 0) {
                whole += (some ? digits : 1) * 10;
                digits = 0;
            } else {
                digits = digits * 10 + digit;
            }
            some = digit >= 0;
        }
        return whole + digits;
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }
}
