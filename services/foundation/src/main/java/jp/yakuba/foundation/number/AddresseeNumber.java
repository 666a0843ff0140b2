package jp.yakuba.foundation.number;

import java.util.Comparator;
import jp.yakuba.foundation.text.TextForm;

/**
 * 宛名番号: the number of a person in the municipality, residents and non-resident addressees in one space.
 *
 * <p>New numbers end in a check digit (1.1.13, M11W2～7); numbers given before the standard stay as they are, so the
 * constructor does not ask for it.
 *
 * @param value 1 to 15 digits
 */
@TextForm(value = "宛名番号: number of a person in the municipality", pattern = "[0-9]{1,15}", example = "0000000019")
public record AddresseeNumber(String value) implements Comparable<AddresseeNumber> {

    static final String LABEL = "宛名番号";
    private static final Comparator<AddresseeNumber> BY_NUMBER = Comparator.comparing(
                    (AddresseeNumber number) -> Numeral.of(number.value))
            .thenComparing(AddresseeNumber::value);

    /** Takes digits only. */
    public AddresseeNumber {
        Digits.require(value, 1, 15, LABEL);
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static AddresseeNumber parse(String input) {
        return new AddresseeNumber(Digits.read(input, LABEL));
    }

    /** Whether the last digit is the check digit of 1.1.13; not to be expected of old numbers. */
    public boolean hasValidCheckDigit() {
        return SequentialNumbers.isChecked(value);
    }

    /** By the number it is, so that 9 comes before 10. */
    @Override
    public int compareTo(AddresseeNumber other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
