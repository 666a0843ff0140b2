package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** How a parent who claims lives with the other one (児童手当法第4条第3項・第4項). */
public enum SpouseTie implements Coded {
    NONE("none", "配偶者はいない"),
    TOGETHER("together", "同居している"),
    /** Who works elsewhere is of the same livelihood. */
    APART("apart", "単身赴任などで別居し、生計は同じ"),
    /** 第4項: the one who lives with the child comes first. */
    DIVORCING("divorcing", "離婚協議中などで別居し、生計は別");

    private final String code;
    private final String japanese;

    SpouseTie(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words on screens. */
    public String japanese() {
        return japanese;
    }
}
