package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.code.Coded;

/** What a movement rests on; the dates of all of them share one item (4.1.0.2). */
public enum NotificationBasis implements Coded {
    /** 届出 by the resident (法第4章). */
    NOTIFICATION("1"),
    /** 職権 of the office (4.2.0.1). */
    EX_OFFICIO("2"),
    /** 申出 on which the office acts (4.2.0.5). */
    PROPOSAL("3"),
    /** 通知 from another office, such as that of the family register (4.2.0.4). */
    NOTICE("4"),
    /** 請求, for the former surname (1.2.1). */
    REQUEST("5");

    private final String code;

    NotificationBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
