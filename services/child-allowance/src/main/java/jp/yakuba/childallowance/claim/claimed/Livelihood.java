package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** What somebody has to do with the livelihood of a child (児童手当法第4条第1項). */
public enum Livelihood implements Coded {
    /** 生計を同じくする. */
    SHARED("shared", "生計同一"),
    /** 生計を維持する. */
    MAINTAINED("maintained", "生計維持");

    private final String code;
    private final String japanese;

    Livelihood(String code, String japanese) {
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
