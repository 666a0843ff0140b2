package jp.yakuba.office.banking;

import jp.yakuba.foundation.money.Yen;

/**
 * One payment to one account.
 *
 * @param reference digits by which the payer knows it again: 顧客コード1 and 2
 */
public record Transfer(Account to, Yen amount, String reference) {

    static final int REFERENCE = 20;

    private static final Yen MOST = Yen.of(9_999_999_999L);

    public Transfer {
        if (reference.length() > REFERENCE || !reference.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a reference is up to " + REFERENCE + " digits");
        }
    }

    /** Whether it has a place in the file: from one yen to ten digits of them. */
    boolean isPayable() {
        return amount.compareTo(Yen.ZERO) > 0 && amount.compareTo(MOST) <= 0;
    }
}
