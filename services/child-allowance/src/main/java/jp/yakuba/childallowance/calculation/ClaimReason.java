package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** What a claim follows. */
public enum ClaimReason implements Coded {
    /** 住所の変更: the event is the planned day of moving out, so that the months join. */
    MOVED_IN("moved-in", "転入（住所の変更）"),
    /** 出生. */
    BIRTH("birth", "出生"),
    /** 第17条: another than the office where somebody served certifies since; the event is the last day of the service. */
    PUBLIC_SERVICE_LEFT("public-service-left", "公務員でなくなった"),
    /** 災害その他やむを得ない理由: the event is the day from which no claim could be made; the days count from when it ceased. */
    UNAVOIDABLE("unavoidable", "災害その他やむを得ない理由"),
    /** 令和6年10月の拡充: who is due more by it, and claimed in time, is due it from its first month. */
    REFORM("reform", "令和6年10月の拡充"),
    /** Anything else. */
    OTHER("other", "その他");

    private final String code;
    private final String words;

    ClaimReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether days are counted from an event (児童手当法第8条第3項). */
    boolean hasEvent() {
        return switch (this) {
            case MOVED_IN, BIRTH, PUBLIC_SERVICE_LEFT, UNAVOIDABLE -> true;
            case REFORM, OTHER -> false;
        };
    }

    /** Whether days are counted from the end of what kept from claiming. */
    boolean ceases() {
        return this == UNAVOIDABLE;
    }

    /** Whether it is one of a claim for more, besides of one for certification (第9条第1項・第2項). */
    public boolean isForMore() {
        return this != PUBLIC_SERVICE_LEFT;
    }

    /** What it is called. */
    public String words() {
        return words;
    }
}
