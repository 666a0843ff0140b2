package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** By which rule a first month is found. */
public enum StartRule implements Coded {
    /** 請求をした日の属する月の翌月. */
    MONTH_AFTER_CLAIM("month-after-claim"),
    /** 15日以内の請求: the month after that of the event. */
    MONTH_AFTER_EVENT("month-after-event"),
    /** The month after that in which the custody began, which is later than the claim would count. */
    MONTH_AFTER_BEGINNING("month-after-beginning"),
    /** 令和6年10月の拡充の経過措置. */
    REFORM("reform");

    private final String code;

    StartRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
