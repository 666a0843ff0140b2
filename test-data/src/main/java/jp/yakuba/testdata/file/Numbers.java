package jp.yakuba.testdata.file;

import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.testdata.chance.Permutation;

/**
 * The numbers of people that look random: each is a permutation of how many were given before, so that among millions
 * none comes twice. 住民票コード of residents are even before the permutation, those of the stock odd.
 */
final class Numbers {

    private static final long TEN_DIGITS = 10_000_000_000L;
    private static final long ELEVEN_DIGITS = 100_000_000_000L;
    private static final long EIGHT_DIGITS = 100_000_000L;
    private static final int CHANGES = 4;
    private static final int CARDS = 8;
    private static final int LETTERS = 26;

    private final Permutation recordCodes;
    private final Permutation individualNumbers;
    private final Permutation pensionNumbers;
    private final Permutation cards;

    Numbers(long seed) {
        recordCodes = new Permutation(seed + 1, TEN_DIGITS);
        individualNumbers = new Permutation(seed + 2, ELEVEN_DIGITS);
        pensionNumbers = new Permutation(seed + 3, TEN_DIGITS);
        cards = new Permutation(seed + 4, EIGHT_DIGITS);
    }

    /** 住民票コード of a person, after so many changes. */
    ResidentRecordCode recordCode(long person, int changes) {
        return ResidentRecordCode.ofBody(digits(recordCodes.of(2 * (person * CHANGES + changes)), 10));
    }

    /** 住民票コード that nobody has yet. */
    ResidentRecordCode unusedRecordCode(long index) {
        return ResidentRecordCode.ofBody(digits(recordCodes.of(2 * index + 1), 10));
    }

    /** 個人番号 of a person, after so many changes. */
    IndividualNumber individualNumber(long person, int changes) {
        return IndividualNumber.ofBody(digits(individualNumbers.of(person * CHANGES + changes), 11));
    }

    /** 基礎年金番号. */
    String pensionNumber(long person) {
        return digits(pensionNumbers.of(person), 10);
    }

    /** 在留カード等番号 of a person's card: AB12345678CD. */
    String card(long person, int card) {
        long eight = cards.of((person * CARDS + card) % EIGHT_DIGITS);
        return letters(eight / 7) + digits(eight, 8) + letters(eight / 11);
    }

    private static String letters(long value) {
        return "" + (char) ('A' + value % LETTERS) + (char) ('A' + value / LETTERS % LETTERS);
    }

    private static String digits(long value, int width) {
        String digits = Long.toString(value);
        return "0".repeat(width - digits.length()) + digits;
    }
}
