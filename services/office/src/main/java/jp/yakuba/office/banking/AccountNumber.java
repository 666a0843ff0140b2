package jp.yakuba.office.banking;

import jp.yakuba.foundation.number.Digits;
import jp.yakuba.foundation.text.TextForm;

/**
 * 口座番号: the number of an account within its branch.
 *
 * @param value seven digits
 */
@TextForm(value = "口座番号: seven digits", pattern = "[0-9]{7}", example = "1234567")
public record AccountNumber(String value) {

    static final int LENGTH = 7;
    private static final String LABEL = "口座番号";

    /** Takes seven digits. */
    public AccountNumber {
        Digits.require(value, LENGTH, LENGTH, LABEL);
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood, and a shorter number is one with zeros before. */
    public static AccountNumber parse(String input) {
        var digits = Digits.require(Digits.read(input, LABEL), 1, LENGTH, LABEL);
        return new AccountNumber("0".repeat(LENGTH - digits.length()) + digits);
    }

    /** No account has it: it stands where none was filled in. */
    boolean isBlank() {
        return value.chars().allMatch(digit -> digit == '0');
    }

    /** Without the number, which is whose it is alone. */
    @Override
    public String toString() {
        return LABEL;
    }
}
