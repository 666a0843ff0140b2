package jp.yakuba.office.addressee;

import jp.yakuba.foundation.code.Coded;

/** 住民状態: resident, or why no longer. */
public enum ResidentState implements Coded {
    /** 住民. */
    RESIDENT("1"),
    /** 転出者. */
    MOVED_OUT("2"),
    /** 死亡者. */
    DIED("3"),
    /** その他消除者. */
    DELETED_OTHERWISE("9");

    private final String code;

    ResidentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
