package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** Why a child comes to an amount in a month. */
public enum AmountReason implements Coded {
    BELOW_THIRD("below-third", "第1子・第2子"),
    THIRD("third", "第3子以降"),
    FACILITY("facility", "施設等受給資格者"),
    SPECIAL_BENEFIT("special-benefit", "特例給付"),
    ABOVE_CEILING("above-ceiling", "所得上限限度額以上"),
    COUNTED_ONLY("counted-only", "算定対象（支給なし）"),
    PAST_AGE("past-age", "対象年齢を過ぎている"),
    NOT_BORN("not-born", "出生前"),
    IN_FACILITY("in-facility", "施設等に入所中"),
    NOT_IN_CUSTODY("not-in-custody", "監護等の期間外"),
    BEFORE_START("before-start", "請求による始期の前");

    private final String code;
    private final String words;

    AmountReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the month has something to do with it, so that it is worth a step; age alone has not, month after month. */
    boolean isOfTheMonth() {
        return this != PAST_AGE && this != NOT_BORN;
    }

    /** What it is called. */
    public String words() {
        return words;
    }
}
