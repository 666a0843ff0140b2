package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** Why neither a parent nor somebody designated has the children in custody (児童手当法第4条第1項第3号). */
public enum NoParent implements Coded {
    DEAD("dead", "父母が死亡した"),
    MISSING("missing", "父母の行方が分からない"),
    DETAINED("detained", "父母が拘禁されている"),
    NO_CUSTODY("no-custody", "父母が監護していない"),
    NO_LIVELIHOOD("no-livelihood", "父母が生計を同じくしていない");

    private final String code;
    private final String japanese;

    NoParent(String code, String japanese) {
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
