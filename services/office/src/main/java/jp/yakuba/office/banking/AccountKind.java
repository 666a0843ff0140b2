package jp.yakuba.office.banking;

import jp.yakuba.foundation.code.Coded;

/** 預金種目, with the digit that stands for it in a transfer file. */
public enum AccountKind implements Coded {
    /** 普通. */
    ORDINARY("1", "普通"),
    /** 当座. */
    CURRENT("2", "当座"),
    /** 貯蓄. */
    SAVINGS("4", "貯蓄"),
    /** その他. */
    OTHER("9", "その他");

    private final String code;
    private final String label;

    AccountKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** As it stands on a passbook. */
    public String label() {
        return label;
    }
}
