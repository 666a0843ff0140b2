package jp.yakuba.testdata.person;

import jp.yakuba.foundation.code.Coded;

/** 性別, the entries of {@code code-lists/sex.csv}. */
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

    /** The other one. */
    public Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}
