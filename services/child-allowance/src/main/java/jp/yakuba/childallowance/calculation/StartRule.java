package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** By which rule a first month is found. */
public enum StartRule implements Coded {
    /** 請求をした日の属する月の翌月. */
    MONTH_AFTER_CLAIM("month-after-claim", "請求の翌月から"),
    /** 15日以内の請求: the month after that of the event. */
    MONTH_AFTER_EVENT("month-after-event", "15日以内の請求（事由の翌月から）"),
    /** The month after that in which the custody began, which is later than the claim would count. */
    MONTH_AFTER_BEGINNING("month-after-beginning", "監護等の始まりの翌月から"),
    /** 令和6年10月の拡充の経過措置. */
    REFORM("reform", "令和6年10月の拡充");

    private final String code;
    private final String words;

    StartRule(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** What it is called. */
    public String words() {
        return words;
    }
}
