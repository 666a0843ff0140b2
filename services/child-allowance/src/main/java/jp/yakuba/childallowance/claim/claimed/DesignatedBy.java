package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** Who designates somebody for the time abroad (児童手当法第4条第1項第2号). */
public enum DesignatedBy implements Coded {
    FATHER("father", "父"),
    MOTHER("mother", "母"),
    PARENTS("parents", "父母"),
    GUARDIAN("guardian", "未成年後見人");

    private final String code;
    private final String japanese;

    DesignatedBy(String code, String japanese) {
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
