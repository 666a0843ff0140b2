package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.text.TextForm;

/**
 * 基礎年金番号.
 *
 * @param value 10 digits
 */
@TextForm(value = "基礎年金番号", pattern = "[0-9]{10}", example = "1234567890")
public record BasicPensionNumber(String value) {

    /** Takes 10 digits. */
    public BasicPensionNumber {
        FixedDigits.require(value, 10, "基礎年金番号");
    }

    @Override
    public String toString() {
        return value;
    }
}
