package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.code.Coded;

/** What waits for the decision of another clerk. */
public enum RequestKind implements Coded {
    /** 支援措置の申出. */
    APPLICATION("application", "申出"),
    /** 内容の変更. */
    CHANGE("change", "変更"),
    /** 期間の延長; after a 転出 also the term as 前住所地. */
    EXTENSION("extension", "延長"),
    /** 支援措置の終了. */
    ENDING("ending", "終了");

    private final String code;
    private final String japanese;

    RequestKind(String code, String japanese) {
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
}
