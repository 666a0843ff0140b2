package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.code.Coded;

/** What a notifier is to the movers (法第26条; 住民基本台帳法施行令第26条). */
public enum NotifierCapacity implements Coded {
    /** 本人. */
    SELF("1"),
    /** 世帯主. */
    HEAD("2"),
    /** 同一世帯の者. */
    MEMBER("3"),
    /** 法定代理人. */
    LEGAL_REPRESENTATIVE("4"),
    /** 任意代理人. */
    AGENT("5");

    private final String code;

    NotifierCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the notifier acts for somebody else and has to show by what right. */
    public boolean isRepresentative() {
        return this == LEGAL_REPRESENTATIVE || this == AGENT;
    }
}
