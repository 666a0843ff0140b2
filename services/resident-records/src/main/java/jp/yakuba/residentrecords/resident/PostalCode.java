package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.text.TextForm;

/**
 * 郵便番号 (1.1.17), without its hyphen.
 *
 * @param value 7 digits
 */
@TextForm(value = "郵便番号 without its hyphen", pattern = "[0-9]{7}", example = "1000001")
public record PostalCode(String value) {

    /** Takes 7 digits. */
    public PostalCode {
        FixedDigits.require(value, 7, "郵便番号");
    }

    /** As on letters: 100-0001. */
    public String hyphenated() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
