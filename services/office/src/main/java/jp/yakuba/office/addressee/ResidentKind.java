package jp.yakuba.office.addressee;

import jp.yakuba.foundation.code.Coded;

/** 住民種別: whose items a record has, those of 法第7条 or those of 法第30条の45. */
public enum ResidentKind implements Coded {
    /** 日本人住民 (1.1.1). */
    JAPANESE("1"),
    /** 外国人住民 (1.1.2). */
    FOREIGN("2");

    private final String code;

    ResidentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
