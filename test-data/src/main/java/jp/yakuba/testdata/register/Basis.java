package jp.yakuba.testdata.register;

import jp.yakuba.foundation.code.Coded;

/** 届出等の区分, the entries of {@code code-lists/notification-basis.csv}. */
public enum Basis implements Coded {
    /** 届出. */
    NOTIFICATION("1"),
    /** 職権. */
    EX_OFFICIO("2"),
    /** 申出. */
    APPLICATION("3"),
    /** 通知. */
    NOTICE("4"),
    /** 請求. */
    REQUEST("5");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
