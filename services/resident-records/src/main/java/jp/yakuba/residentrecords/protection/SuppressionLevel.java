package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.code.Coded;

/** 抑止レベル (001/3.1). */
public enum SuppressionLevel implements Coded {
    /** エラー: not done. */
    ERROR("error"),
    /** アラート: done when its reason is given. */
    ALERT("alert");

    private final String code;

    SuppressionLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
