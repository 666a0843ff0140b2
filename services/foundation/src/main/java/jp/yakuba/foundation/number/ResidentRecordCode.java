package jp.yakuba.foundation.number;

import jp.yakuba.foundation.text.TextForm;

/**
 * 住民票コード: eleven digits, the last a check digit. Others than the office may neither ask for it nor use it
 * (法第30条の37, 第30条の38), so {@link #toString} shows none of it.
 *
 * @param value eleven digits
 */
@TextForm(value = "住民票コード: eleven digits, the last a check digit", pattern = "[0-9]{11}", example = "12345678903")
public record ResidentRecordCode(String value) {

    private static final String LABEL = "住民票コード";

    /** Takes eleven digits whose check digit is right. */
    public ResidentRecordCode {
        Digits.require(value, 11, 11, LABEL);
        if (CheckDigits.nationalNumber(value.substring(0, 10)) != value.charAt(10)) {
            throw Digits.checkDigitWrong(LABEL);
        }
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static ResidentRecordCode parse(String input) {
        return new ResidentRecordCode(Digits.read(input, LABEL));
    }

    /** The code of ten digits and their check digit; for synthetic data. */
    public static ResidentRecordCode ofBody(String tenDigits) {
        Digits.require(tenDigits, 10, 10, LABEL);
        return new ResidentRecordCode(tenDigits + CheckDigits.nationalNumber(tenDigits));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "*".repeat(value.length());
    }
}
