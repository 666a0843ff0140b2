package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.foundation.code.Coded;

/** As whom somebody claims (児童手当法第4条第1項). */
public enum EntitledAs implements Coded {
    /** 第1号: 父又は母. */
    PARENT("parent", RecipientKind.GENERAL, "父・母"),
    /** 第1号: 未成年後見人. */
    GUARDIAN("guardian", RecipientKind.GENERAL, "未成年後見人"),
    /** 第1号: 法人である未成年後見人. */
    CORPORATE_GUARDIAN("corporate-guardian", RecipientKind.CORPORATE_GUARDIAN, "法人の未成年後見人"),
    /** 第2号: 父母指定者. */
    DESIGNATED("designated", RecipientKind.GENERAL, "父母指定者"),
    /** 第3号: 養育者. */
    CARER("carer", RecipientKind.GENERAL, "養育者"),
    /** 第4号: 施設等受給資格者. */
    FACILITY("facility", RecipientKind.FACILITY, "施設等受給資格者");

    private final String code;
    private final RecipientKind kind;
    private final String japanese;

    EntitledAs(String code, RecipientKind kind, String japanese) {
        this.code = code;
        this.kind = kind;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** Of which kind that is for the calculation. */
    RecipientKind kind() {
        return kind;
    }

    /** Whether that may be somebody who is no resident anywhere: a corporation, a facility. */
    boolean mayBeNoResident() {
        return this == CORPORATE_GUARDIAN || this == FACILITY;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }
}
