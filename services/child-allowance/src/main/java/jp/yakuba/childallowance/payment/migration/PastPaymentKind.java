package jp.yakuba.childallowance.payment.migration;

import jp.yakuba.foundation.code.Coded;

/** What happened to a month of a recipient; each is called as the entry that it becomes. */
public enum PastPaymentKind implements Coded {
    /** 支払. */
    PAYMENT("payment", "支払"),
    /** 振込不能: a payment came back. */
    RETURN("return", "振込不能"),
    /** 内払調整: what was paid too much for the month was set off against another one. */
    OFFSET("offset", "内払調整"),
    /** 返還: it was given back. */
    REPAYMENT("repayment", "返還");

    private final String code;
    private final String japanese;

    PastPaymentKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its name on the screen. */
    public String japanese() {
        return japanese;
    }
}
