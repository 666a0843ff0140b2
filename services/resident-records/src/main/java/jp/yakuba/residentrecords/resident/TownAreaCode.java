package jp.yakuba.residentrecords.resident;

/**
 * 町字コード: 町字ID of the address base registry.
 *
 * @param value 7 digits
 */
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
