package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.code.Coded;

/** What a notifier showed to prove who they are (法第27条第2項). */
public enum IdentityDocument implements Coded {
    /** 個人番号カード. */
    INDIVIDUAL_NUMBER_CARD("1"),
    /** 運転免許証. */
    DRIVING_LICENCE("2"),
    /** 旅券. */
    PASSPORT("3"),
    /** 在留カード又は特別永住者証明書. */
    RESIDENCE_CARD("4"),
    /** その他の官公署発行の写真付き証明書. */
    OTHER_WITH_PHOTOGRAPH("5"),
    /** 写真のない書類２点以上. */
    SEVERAL_WITHOUT_PHOTOGRAPH("6"),
    /** 聴聞. */
    QUESTIONS("7");

    private final String code;

    IdentityDocument(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
