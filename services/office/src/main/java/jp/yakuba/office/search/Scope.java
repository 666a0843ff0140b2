package jp.yakuba.office.search;

import jp.yakuba.foundation.code.Coded;

/** Whose records are looked through. */
public enum Scope implements Coded {
    /** 現存者. */
    CURRENT("current"),
    /** 除票. */
    DELETED("deleted"),
    /** Both. */
    ALL("all");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
