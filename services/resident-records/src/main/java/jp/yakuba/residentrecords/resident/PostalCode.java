package jp.yakuba.residentrecords.resident;

/**
 * 郵便番号 (1.1.17), without its hyphen.
 *
 * @param value 7 digits
 */
public record PostalCode(String value) {

    /** Takes 7 digits. */
    public PostalCode {
        FixedDigits.require(value, 7, "郵便番号");
    }

    @Override
    public String toString() {
        return value;
    }
}
