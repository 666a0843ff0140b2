package jp.yakuba.childallowance.amendment.amended;

import jp.yakuba.foundation.code.Coded;

/** How an amendment comes about. */
public enum AmendmentBasis implements Coded {
    /** 請求. */
    CLAIM("claim", "請求"),
    /** 届出. */
    NOTICE("notice", "届出"),
    /** 職権. */
    EX_OFFICIO("ex-officio", "職権");

    private final String code;
    private final String japanese;

    AmendmentBasis(String code, String japanese) {
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
