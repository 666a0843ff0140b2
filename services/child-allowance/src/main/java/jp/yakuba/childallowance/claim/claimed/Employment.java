package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** 被用者区分: by which pension somebody is insured, for the annual report (児童手当法第26条). */
public enum Employment implements Coded {
    /** 被用者: who is insured by an employer (厚生年金保険など). */
    EMPLOYEE("employee", "被用者"),
    /** 被用者でない者. */
    NON_EMPLOYEE("non-employee", "非被用者");

    private final String code;
    private final String japanese;

    Employment(String code, String japanese) {
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
