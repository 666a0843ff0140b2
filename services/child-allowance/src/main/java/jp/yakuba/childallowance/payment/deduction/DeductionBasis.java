package jp.yakuba.childallowance.payment.deduction;

import jp.yakuba.foundation.code.Coded;

/** How much is taken. */
public enum DeductionBasis implements Coded {
    /** All that would be paid. */
    ALL("all", "全額"),
    /** So much of what is paid for a 支払期月, in however many runs. */
    PERIOD("period", "支払期月ごとの額"),
    /** As much as there is, until so much was taken. */
    TOTAL("total", "総額に達するまで");

    private final String code;
    private final String japanese;

    DeductionBasis(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }
}
