package jp.yakuba.foundation.number;

import jp.yakuba.foundation.text.TextForm;

/**
 * 個人番号: twelve digits, the last a check digit (平成26年総務省令第85号第5条). It is never a key, never in a URL and
 * never in a log: {@link #toString} shows none of it.
 *
 * @param value twelve digits; who reads it leaves a trace in the audit log
 */
@TextForm(value = "個人番号: twelve digits, the last a check digit", pattern = "[0-9]{12}", example = "123456789018")
public record IndividualNumber(String value) {

    private static final String LABEL = "個人番号";

    /** Takes twelve digits whose check digit is right. */
    public IndividualNumber {
        Digits.require(value, 12, 12, LABEL);
        if (CheckDigits.nationalNumber(value.substring(0, 11)) != value.charAt(11)) {
            throw Digits.checkDigitWrong(LABEL);
        }
    }

    /** Reads what was typed or scanned: full-width digits, spaces and hyphens are understood. */
    public static IndividualNumber parse(String input) {
        return new IndividualNumber(Digits.read(input, LABEL));
    }

    /** The number of eleven digits and their check digit; for synthetic data. */
    public static IndividualNumber ofBody(String elevenDigits) {
        Digits.require(elevenDigits, 11, 11, LABEL);
        return new IndividualNumber(elevenDigits + CheckDigits.nationalNumber(elevenDigits));
    }

    /** The number for the eyes of one who may see it, in groups of four. */
    public String reveal() {
        return value.substring(0, 4) + " " + value.substring(4, 8) + " " + value.substring(8);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "*".repeat(value.length());
    }
}
