package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.code.Coded;

/** 氏名優先区分: which name of a foreign resident is used (1.1.19). */
public enum NamePreference implements Coded {
    /** 氏名. */
    NAME("1"),
    /** 通称. */
    COMMON_NAME("2");

    private final String code;

    NamePreference(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
