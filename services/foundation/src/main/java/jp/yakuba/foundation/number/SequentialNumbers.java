package jp.yakuba.foundation.number;

import jp.yakuba.foundation.Requirement;

/**
 * Numbering of residents and households (1.1.13): the digits but the last are counted up one by one, the last is the
 * check digit of modulus 11 with weights 2 to 7. The standard does not say what to do when the remainder is 1, which
 * would give 10; such bodies are skipped, which every reading of the rule accepts.
 *
 * @param bodyWidth digits before the check digit, filled up with zeros on the left; 1 to 14
 */
@Requirement("001/1.1.13")
public record SequentialNumbers(int bodyWidth) {

    /** Numbers of ten digits: nine and the check digit. */
    public static final SequentialNumbers TEN_DIGITS = new SequentialNumbers(9);

    /** Takes a width the item has room for. */
    public SequentialNumbers {
        if (bodyWidth < 1 || bodyWidth > 14) {
            throw new IllegalArgumentException("body width must be 1 to 14");
        }
    }

    /** The next body after the last one given; starts at 1 after 0. */
    public long nextBody(long last) {
        long next = last + 1;
        while (!isUsable(next)) {
            next++;
        }
        if (next >= Math.powExact(10L, bodyWidth)) {
            throw new IllegalStateException("all numbers of " + bodyWidth + " digits are given");
        }
        return next;
    }

    /** Whether a body has a check digit, that is, its remainder is not 1. */
    public boolean isUsable(long body) {
        return body > 0 && CheckDigits.addresseeRemainder(Long.toString(body)) != 1;
    }

    /** The whole number: the body, filled up with zeros, and its check digit. */
    public String withCheckDigit(long body) {
        String digits = Long.toString(body);
        if (!isUsable(body) || digits.length() > bodyWidth) {
            throw new IllegalArgumentException("no such body");
        }
        int remainder = CheckDigits.addresseeRemainder(digits);
        return "0".repeat(bodyWidth - digits.length()) + digits + CheckDigits.addresseeDigit(remainder);
    }

    /** Whether the last digit of a number is its check digit. */
    static boolean isChecked(String number) {
        String body = number.substring(0, number.length() - 1);
        int remainder = CheckDigits.addresseeRemainder(body);
        return !body.isEmpty()
                && remainder != 1
                && CheckDigits.addresseeDigit(remainder) == number.charAt(number.length() - 1);
    }
}
