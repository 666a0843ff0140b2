package jp.yakuba.childallowance.amendment.amended;

import jp.yakuba.foundation.code.Coded;

/** What is to be changed of a certification. */
public enum AmendmentKind implements Coded {
    /** 受給事由の消滅: the entitlement ends. */
    EXTINCTION("extinction", "受給事由の消滅"),
    /** 額改定（増額）: a child comes. */
    INCREASE("increase", "額改定（増額）"),
    /** 額改定（減額）: a child leaves. */
    DECREASE("decrease", "額改定（減額）"),
    /** 取消し: an amendment is taken back, as where the movement was reversed from which it followed. */
    RESCISSION("rescission", "改定・消滅の取消し"),
    /** 職権による認定の取消し: the certification itself is taken back, as if it had never been made. */
    ANNULMENT("annulment", "認定の取消し");

    private final String code;
    private final String japanese;

    AmendmentKind(String code, String japanese) {
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

    /** Whether it can be done so (児童手当法第9条第1項・第3項: only more takes a claim). */
    boolean canBeDone(AmendmentBasis basis) {
        return switch (this) {
            case INCREASE -> basis == AmendmentBasis.CLAIM;
            case EXTINCTION, DECREASE -> basis != AmendmentBasis.CLAIM;
            case RESCISSION, ANNULMENT -> basis == AmendmentBasis.EX_OFFICIO;
        };
    }

    /** Whether it names children. */
    boolean namesChildren() {
        return this == INCREASE || this == DECREASE;
    }

    /** Whether it gives a reason and its day. */
    boolean hasReason() {
        return this == EXTINCTION || this == DECREASE;
    }
}
