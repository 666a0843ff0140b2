package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.text.TextForm;

/**
 * 町字コード: 町字ID of the address base registry.
 *
 * @param value 7 digits
 */
@TextForm(value = "町字コード: 町字ID of the address base registry", pattern = "[0-9]{7}", example = "0001001")
public record TownAreaCode(String value) {

    /** Takes 7 digits. */
    public TownAreaCode {
        FixedDigits.require(value, 7, "町字コード");
    }

    @Override
    public String toString() {
        return value;
    }
}
