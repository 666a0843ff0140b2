package jp.yakuba.testdata.register;

import jp.yakuba.foundation.code.Coded;

/** 住民種別, the entries of {@code code-lists/resident-kind.csv}. */
public enum Kind implements Coded {
    /** 日本人. */
    JAPANESE("1"),
    /** 外国人. */
    FOREIGN("2");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
