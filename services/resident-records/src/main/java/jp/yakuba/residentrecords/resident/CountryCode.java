package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.text.TextForm;

/**
 * 国名コード of a country or region.
 *
 * @param value 3 digits
 */
@TextForm(value = "国名コード", pattern = "[0-9]{3}", example = "840")
public record CountryCode(String value) {

    /** Takes 3 digits. */
    public CountryCode {
        FixedDigits.require(value, 3, "国名コード");
    }

    @Override
    public String toString() {
        return value;
    }
}
