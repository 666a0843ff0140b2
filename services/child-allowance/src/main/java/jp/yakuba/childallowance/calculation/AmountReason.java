package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** Why a child comes to an amount in a month, with the article that says so where no row of the parameters does. */
public enum AmountReason implements Coded {
    BELOW_THIRD("below-third", "第1子・第2子", "児童手当法第6条第1項"),
    THIRD("third", "第3子以降", "児童手当法第6条第1項"),
    FACILITY("facility", "施設等受給資格者", "児童手当法第6条第1項"),
    SPECIAL_BENEFIT("special-benefit", "特例給付", "児童手当法（令和6年改正前）附則第2条"),
    ABOVE_CEILING("above-ceiling", "所得上限限度額以上", "児童手当法施行令（令和6年改正前）第7条"),
    COUNTED_ONLY("counted-only", "算定対象（支給なし）", "児童手当法第6条第1項"),
    NOT_STATED("not-stated", "監護相当等の確認がない", "児童手当法第6条第1項（第三子以降算定額算定対象者）・第9条第1項"),
    PAST_AGE("past-age", "対象年齢を過ぎている", "児童手当法第3条第1項"),
    NOT_BORN("not-born", "出生前", "児童手当法第3条第1項"),
    IN_FACILITY("in-facility", "施設等に入所中", "児童手当法第4条第1項（施設入所等児童を除く）"),
    NOT_IN_CUSTODY("not-in-custody", "監護等の期間外", "児童手当法第4条第1項"),
    BEFORE_START("before-start", "請求による始期の前", "児童手当法第8条第2項・第9条第1項");

    private final String code;
    private final String words;
    private final String article;

    AmountReason(String code, String words, String article) {
        this.code = code;
        this.words = words;
        this.article = article;
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

    /** Where the law says so. */
    public String article() {
        return article;
    }
}
