package jp.yakuba.testdata.file;

import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.testdata.register.Register;

/**
 * 宛名番号 and 世帯番号 of a shard: the numbers that follow those of the shard before, without a gap but for bodies that have
 * no check digit (1.1.13).
 */
public final class NumberRanges {

    private static final SequentialNumbers NUMBERS = SequentialNumbers.TEN_DIGITS;

    private final long firstPerson;
    private final String[] addresseeNumbers;
    private final String[] householdNumbers;
    private final long lastAddresseeBody;
    private final long lastHouseholdBody;

    private NumberRanges(long firstPerson, long addresseeBody, long householdBody, int people, int households) {
        this.firstPerson = firstPerson;
        this.addresseeNumbers = new String[people];
        this.householdNumbers = new String[households];
        this.lastAddresseeBody = fill(addresseeNumbers, addresseeBody);
        this.lastHouseholdBody = fill(householdNumbers, householdBody);
    }

    /** Before the first shard. */
    public static NumberRanges none() {
        return new NumberRanges(0, 0, 0, 0, 0);
    }

    /** The numbers of the next shard. */
    public NumberRanges next(Register register) {
        return new NumberRanges(
                firstPerson + addresseeNumbers.length,
                lastAddresseeBody,
                lastHouseholdBody,
                register.residents().size(),
                register.households().size());
    }

    private static long fill(String[] numbers, long last) {
        long body = last;
        for (int i = 0; i < numbers.length; i++) {
            body = NUMBERS.nextBody(body);
            numbers[i] = NUMBERS.withCheckDigit(body);
        }
        return body;
    }

    long person(int ordinal) {
        return firstPerson + ordinal;
    }

    String addresseeNumber(int ordinal) {
        return addresseeNumbers[ordinal];
    }

    String householdNumber(int ordinal) {
        return householdNumbers[ordinal];
    }
}
