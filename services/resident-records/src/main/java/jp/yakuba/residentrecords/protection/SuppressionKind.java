package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.code.Coded;

/** Why something is suppressed (001/3.1). */
public enum SuppressionKind implements Coded {
    /** 支援措置. */
    PROTECTION("protection", "支援措置"),
    /** 仮支援措置: between the application and the decision. */
    PROVISIONAL("provisional", "仮支援措置"),
    /** その他の抑止. */
    OTHER("other", "抑止");

    private final String code;
    private final String japanese;

    SuppressionKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** On screens. */
    public String japanese() {
        return japanese;
    }

    /** Whether nobody may learn where the person is. */
    public boolean isProtection() {
        return this != OTHER;
    }
}
