package jp.yakuba.testdata.register;

import jp.yakuba.foundation.code.Coded;

/** 異動事由 as far as the town has them, the entries of {@code code-lists/movement-reason.csv}. */
public enum Reason implements Coded {
    /** 国内転入. */
    DOMESTIC_MOVE_IN("11"),
    /** 国外転入等. */
    MOVE_IN_FROM_ABROAD("12"),
    /** 出生. */
    BIRTH("13"),
    /** 職権記載（帰化等）. */
    ENTRY_ON_NATURALIZATION("14"),
    /** 職権記載（国籍喪失）. */
    ENTRY_ON_LOSS_OF_NATIONALITY("15"),
    /** 職権記載. */
    EX_OFFICIO_ENTRY("16"),
    /** 改製. */
    RECOMPILATION("17"),
    /** 国内転出. */
    DOMESTIC_MOVE_OUT("31"),
    /** 国外転出. */
    MOVE_OUT_ABROAD("32"),
    /** 死亡. */
    DEATH("33"),
    /** 職権消除（帰化等）. */
    DELETION_ON_NATURALIZATION("34"),
    /** 職権消除（国籍喪失）. */
    DELETION_ON_LOSS_OF_NATIONALITY("35"),
    /** 職権消除. */
    EX_OFFICIO_DELETION("36"),
    /** 転居. */
    ADDRESS_CHANGE("51"),
    /** 軽微な修正. */
    MINOR_CORRECTION("52"),
    /** 職権修正. */
    EX_OFFICIO_CORRECTION("53"),
    /** 誤記修正. */
    CLERICAL_CORRECTION("54"),
    /** 個人番号の変更請求. */
    INDIVIDUAL_NUMBER_CHANGE("55"),
    /** 住民票コードの変更請求. */
    RECORD_CODE_CHANGE("58"),
    /** 世帯分離. */
    HOUSEHOLD_SPLIT("60"),
    /** 世帯合併. */
    HOUSEHOLD_MERGE("61"),
    /** 世帯変更. */
    HOUSEHOLD_CHANGE("62"),
    /** 世帯主変更. */
    HEAD_CHANGE("63"),
    /** 旧氏の記載. */
    FORMER_SURNAME_ENTRY("64"),
    /** 旧氏の変更. */
    FORMER_SURNAME_CHANGE("65"),
    /** 旧氏の削除. */
    FORMER_SURNAME_REMOVAL("66"),
    /** 通称の記載. */
    COMMON_NAME_ENTRY("67"),
    /** 通称の削除. */
    COMMON_NAME_REMOVAL("68"),
    /** 異動の取消し（修正）. */
    REVERSAL_OF_CHANGE("69");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
