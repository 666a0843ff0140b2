package jp.yakuba.office.banking;

import jp.yakuba.foundation.number.Digits;
import jp.yakuba.foundation.text.TextForm;

/**
 * 支店コード: the number of a branch within its bank; with the post bank 店番.
 *
 * @param value three digits
 */
@TextForm(value = "支店コード: three digits", pattern = "[0-9]{3}", example = "001")
public record BranchCode(String value) {

    static final int LENGTH = 3;
    private static final String LABEL = "支店コード";

    /** Takes three digits. */
    public BranchCode {
        Digits.require(value, LENGTH, LENGTH, LABEL);
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static BranchCode parse(String input) {
        return new BranchCode(Digits.read(input, LABEL));
    }

    @Override
    public String toString() {
        return value;
    }
}
