package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;

/** The movements a clerk can choose, with the 異動処理名 that every screen of one shows (2.3.1). */
@Requirement("001/2.3.1")
public enum MovementKind {
    /** 国内転入. */
    MOVE_IN_DOMESTIC("国内転入", MoveInDomestic.class),
    /** 国外転入等. */
    MOVE_IN_ABROAD("国外転入等", MoveInAbroad.class),
    /** 転居. */
    ADDRESS_CHANGE("転居", AddressChange.class),
    /** 国内転出. */
    MOVE_OUT_DOMESTIC("国内転出", MoveOutDomestic.class),
    /** 国外転出. */
    MOVE_OUT_ABROAD("国外転出", MoveOutAbroad.class),
    /** 転入通知の受理. */
    MOVE_IN_NOTICE("転入通知の受理", MoveInNotice.class),
    /** 出生. */
    BIRTH("出生", Birth.class),
    /** 死亡. */
    DEATH("死亡", Death.class),
    /** 世帯主変更. */
    HEAD_CHANGE("世帯主変更", HeadChange.class),
    /** 世帯分離. */
    HOUSEHOLD_SPLIT("世帯分離", HouseholdSplit.class),
    /** 世帯合併. */
    HOUSEHOLD_MERGE("世帯合併", HouseholdMerge.class),
    /** 世帯変更. */
    HOUSEHOLD_CHANGE("世帯変更", HouseholdChange.class),
    /** 異動の取消し. */
    REVERSAL("異動の取消し", Reversal.class);

    private final String japanese;
    private final Class<? extends Record> type;

    MovementKind(String japanese, Class<? extends Record> type) {
        this.japanese = japanese;
        this.type = type;
    }

    /** 異動処理名. */
    public String japanese() {
        return japanese;
    }

    /** The record that notifies it. */
    public Class<? extends Record> type() {
        return type;
    }
}
