package jp.yakuba.residentrecords.resident;

/**
 * 国名コード of a country or region.
 *
 * @param value 3 digits
 */
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
