package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** By what it is shown that parents who live apart are about to divorce (児童手当法第4条第4項). */
public enum DivorcePaper implements Coded {
    MAIL("mail", "離婚協議を申し入れた内容証明郵便の写し"),
    SUMMONS("summons", "調停期日の呼出状の写し"),
    PENDING("pending", "家庭裁判所の事件係属証明書"),
    SETTLEMENT("settlement", "調停不成立証明書"),
    OTHER("other", "離婚協議中と分かるその他の書類");

    private final String code;
    private final String japanese;

    DivorcePaper(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words on screens. */
    public String japanese() {
        return japanese;
    }
}
