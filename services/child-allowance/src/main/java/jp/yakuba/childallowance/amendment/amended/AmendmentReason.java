package jp.yakuba.childallowance.amendment.amended;

import jp.yakuba.foundation.code.Coded;

/** Why an entitlement ends, or a child counts no more (児童手当法第4条, reference 027 §1.5). */
public enum AmendmentReason implements Coded {
    /** 受給者の転出. */
    MOVED_OUT("moved-out", "転出"),
    /** 受給者又は児童の死亡. */
    DIED("died", "死亡"),
    /** 第17条: the office where they serve certifies and pays. */
    PUBLIC_SERVANT("public-servant", "公務員になった"),
    /** 監護し、又は生計を同じくし若しくは維持する児童がいない. */
    NO_CHILD("no-child", "監護・生計同一（維持）の児童がいない"),
    /** 第4条第3項: another parent maintains the child more. */
    HIGHER_EARNER("higher-earner", "生計中心者の変更"),
    /** 拘禁. */
    DETAINED("detained", "拘禁"),
    /** 施設入所等児童. */
    PLACED("placed", "児童の施設入所等"),
    /** 監護しなくなった、生計を同じくし又は維持しなくなった. */
    CARE_ENDED("care-ended", "監護・生計同一（維持）でなくなった"),
    /** 第3条第1項: 国内に住所を有しなくなった（留学等を除く）. */
    ABROAD("abroad", "児童の国外転出"),
    /** 監護相当・生計費の負担がなくなった. */
    EQUIVALENT_CARE_ENDED("equivalent-care-ended", "監護相当・生計費の負担がなくなった"),
    /** その他. */
    OTHER("other", "その他");

    private final String code;
    private final String japanese;

    AmendmentReason(String code, String japanese) {
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

    /** Whether another municipality or office pays from the next month on, if it is claimed there in time (第8条第3項・第17条). */
    boolean goesOnElsewhere() {
        return this == MOVED_OUT || this == PUBLIC_SERVANT;
    }

    /** Whether it is a reason for such an amendment. */
    boolean isFor(AmendmentKind kind) {
        return switch (this) {
            case MOVED_OUT, PUBLIC_SERVANT, NO_CHILD, HIGHER_EARNER, DETAINED -> kind == AmendmentKind.EXTINCTION;
            case CARE_ENDED, ABROAD, EQUIVALENT_CARE_ENDED -> kind == AmendmentKind.DECREASE;
            case DIED, PLACED, OTHER -> kind.hasReason();
        };
    }
}
