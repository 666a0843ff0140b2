package jp.yakuba.residentrecords.resident;

/**
 * 基礎年金番号.
 *
 * @param value 10 digits
 */
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
