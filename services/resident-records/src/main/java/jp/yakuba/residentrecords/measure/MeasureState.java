package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.code.Coded;

/** Where a 支援措置 stands. */
public enum MeasureState implements Coded {
    /** 仮支援措置: applied for, not yet decided; protects from the application on. */
    APPLIED("applied", "仮支援措置"),
    /** 支援措置: decided. That its term passes ends nothing. */
    IN_FORCE("in-force", "支援措置"),
    /** 必要性なし: found not to be needed; protects nobody. */
    REFUSED("refused", "必要性なし"),
    /** 終了: protects nobody any more. */
    ENDED("ended", "終了");

    private final String code;
    private final String japanese;

    MeasureState(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }

    /** Whether it protects. */
    public boolean protects() {
        return this == APPLIED || this == IN_FORCE;
    }
}
