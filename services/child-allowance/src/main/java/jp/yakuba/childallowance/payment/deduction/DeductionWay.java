package jp.yakuba.childallowance.payment.deduction;

import jp.yakuba.foundation.code.Coded;

/** By what right something is taken. */
public enum DeductionWay implements Coded {
    /** 第22条: without an offer, once the recipient was told. */
    SPECIAL("special"),
    /** 第21条第1項: at the recipient's offer, for what is owed to the municipality. */
    MUNICIPALITY("municipality"),
    /** 第21条第2項: at the recipient's offer, for what is owed to somebody else. */
    ELSEWHERE("elsewhere"),
    /** 第20条: given to the municipality. */
    DONATION("donation");

    private final String code;

    DeductionWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it goes to a creditor, and is not kept by the municipality. */
    public boolean hasCreditor() {
        return this != DONATION;
    }
}
