package jp.yakuba.office.addressee;

import jp.yakuba.foundation.code.Coded;

/** 男女の別 (法第7条第3号). */
public enum Sex implements Coded {
    /** 男. */
    MALE("1"),
    /** 女. */
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
