package jp.yakuba.office.banking;

import jp.yakuba.foundation.code.Coded;

/** 預金種目, with the digit that stands for it in a transfer file. */
public enum AccountKind implements Coded {
    /** 普通. */
    ORDINARY("1"),
    /** 当座. */
    CURRENT("2"),
    /** 貯蓄. */
    SAVINGS("4"),
    /** その他. */
    OTHER("9");

    private final String code;

    AccountKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
