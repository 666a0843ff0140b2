package jp.yakuba.childallowance.claim;

import jp.yakuba.foundation.code.Coded;

/** What somebody has to do with the livelihood of a child (児童手当法第4条第1項). */
enum Livelihood implements Coded {
    /** 生計を同じくする. */
    SHARED("shared"),
    /** 生計を維持する. */
    MAINTAINED("maintained");

    private final String code;

    Livelihood(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
