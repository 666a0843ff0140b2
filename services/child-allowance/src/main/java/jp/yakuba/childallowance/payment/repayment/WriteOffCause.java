package jp.yakuba.childallowance.payment.repayment;

import jp.yakuba.foundation.code.Coded;

/** Why something is not claimed back any more. */
enum WriteOffCause implements Coded {
    /** 時効の完成: five years have gone by (地方自治法第236条第1項); all that is barred on the day. */
    BARRED("barred", "時効の完成"),
    /** 徴収の見込みがない: all that is owed. */
    UNCOLLECTABLE("uncollectable", "徴収の見込みがない");

    private final String code;
    private final String japanese;

    WriteOffCause(String code, String japanese) {
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
