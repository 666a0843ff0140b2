package jp.yakuba.residentrecords.whereabouts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 番地号表記 taken apart: some write the building behind the numbers.
 *
 * @param numbers all of it where it does not begin with a number
 * @param rest what stands behind the numbers
 */
record Block(String numbers, String rest) {

    private static final String DIGITS = "[0-9〇一二三四五六七八九十百]+";
    private static final String BETWEEN = "(?:丁目|番地|番|号|の|ノ|之|[\\p{Pd}−─━ー])";
    private static final Pattern NUMBERS =
            Pattern.compile("^" + DIGITS + "(?:" + BETWEEN + "+" + DIGITS + ")*(?:丁目|番地|番|号)*");

    static Block of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var numbers = NUMBERS.matcher(plain);
        return numbers.find()
                ? new Block(numbers.group(), plain.substring(numbers.end()).strip())
                : new Block(plain, "");
    }
}
