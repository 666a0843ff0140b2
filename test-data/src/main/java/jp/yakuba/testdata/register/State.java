package jp.yakuba.testdata.register;

import jp.yakuba.foundation.code.Coded;

/** 住民状態, the entries of {@code code-lists/resident-state.csv}. */
public enum State implements Coded {
    /** 住民. */
    RESIDENT("1"),
    /** 転出者. */
    MOVED_OUT("2"),
    /** 死亡者. */
    DIED("3"),
    /** その他消除者. */
    OTHERWISE_DELETED("9");

    private final String code;

    State(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
