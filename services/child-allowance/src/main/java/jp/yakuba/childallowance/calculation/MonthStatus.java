package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** How a recipient stands in a month. */
public enum MonthStatus implements Coded {
    /** 児童手当. */
    ALLOWANCE("allowance"),
    /** 特例給付: the income reaches the limit. */
    SPECIAL_BENEFIT("special-benefit"),
    /** Nothing: the income reaches the upper limit, which has ended the entitlement. */
    ABOVE_CEILING("above-ceiling"),
    /** The month is before the first one of a claim, or after the end. */
    NOT_ENTITLED("not-entitled");

    private final String code;

    MonthStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
