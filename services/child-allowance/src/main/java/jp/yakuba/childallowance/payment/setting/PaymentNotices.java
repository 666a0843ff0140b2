package jp.yakuba.childallowance.payment.setting;

import jp.yakuba.foundation.code.Coded;

/** Whether recipients are told of payments (支払通知書), as the municipality has decided. */
public enum PaymentNotices implements Coded {
    /** 支払の都度. */
    EACH("each", "支払の都度"),
    /** Only of what is decided, not of what is paid. */
    NONE("none", "出さない");

    private final String code;
    private final String japanese;

    PaymentNotices(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }
}
