package jp.yakuba.residentrecords.resident;

import static jp.yakuba.residentrecords.resident.MovementReason.Effect.CORRECTION;
import static jp.yakuba.residentrecords.resident.MovementReason.Effect.DELETION;
import static jp.yakuba.residentrecords.resident.MovementReason.Effect.ENTRY;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** 異動事由 (1.2.2) with what it does to the record: enter, delete or correct it. */
@Requirement("001/1.2.2")
public enum MovementReason implements Coded {
    /** 国内転入. */
    MOVE_IN_DOMESTIC("11", ENTRY),
    /** 国外転入等. */
    MOVE_IN_ABROAD("12", ENTRY),
    /** 出生. */
    BIRTH("13", ENTRY),
    /** 職権記載（帰化等）; Japanese residents only. */
    EX_OFFICIO_ENTRY_NATURALIZATION("14", ENTRY),
    /** 職権記載（国籍喪失）; foreign residents only. */
    EX_OFFICIO_ENTRY_LOSS_OF_NATIONALITY("15", ENTRY),
    /** 職権記載. */
    EX_OFFICIO_ENTRY("16", ENTRY),
    /** 改製 of the new record. */
    RECOMPILATION_ENTRY("17", ENTRY),
    /** 再製 of the new record. */
    RECONSTRUCTION_ENTRY("18", ENTRY),
    /** 異動の取消し（増）. */
    REVERSAL_INCREASE("19", ENTRY),
    /** 国内転出. */
    MOVE_OUT_DOMESTIC("31", DELETION),
    /** 国外転出. */
    MOVE_OUT_ABROAD("32", DELETION),
    /** 死亡. */
    DEATH("33", DELETION),
    /** 職権消除（帰化等）; foreign residents only. */
    EX_OFFICIO_DELETION_NATURALIZATION("34", DELETION),
    /** 職権消除（国籍喪失）; Japanese residents only. */
    EX_OFFICIO_DELETION_LOSS_OF_NATIONALITY("35", DELETION),
    /** 職権消除. */
    EX_OFFICIO_DELETION("36", DELETION),
    /** 改製 of the old record. */
    RECOMPILATION_DELETION("37", DELETION),
    /** 再製 of the old record. */
    RECONSTRUCTION_DELETION("38", DELETION),
    /** 異動の取消し（減）. */
    REVERSAL_DECREASE("39", DELETION),
    /** 転居. */
    ADDRESS_CHANGE("51", CORRECTION),
    /** 軽微な修正. */
    MINOR_CORRECTION("52", CORRECTION),
    /** 職権修正. */
    EX_OFFICIO_CORRECTION("53", CORRECTION),
    /** 誤記修正. */
    CLERICAL_CORRECTION("54", CORRECTION),
    /** 個人番号の変更請求. */
    INDIVIDUAL_NUMBER_CHANGE_REQUEST("55", CORRECTION),
    /** 個人番号の職権修正. */
    INDIVIDUAL_NUMBER_EX_OFFICIO_CORRECTION("56", CORRECTION),
    /** 個人番号の職権記載. */
    INDIVIDUAL_NUMBER_EX_OFFICIO_ENTRY("57", CORRECTION),
    /** 住民票コードの変更請求. */
    RESIDENT_RECORD_CODE_CHANGE_REQUEST("58", CORRECTION),
    /** 住民票コードの職権記載. */
    RESIDENT_RECORD_CODE_EX_OFFICIO_ENTRY("59", CORRECTION),
    /** 世帯分離. */
    HOUSEHOLD_SPLIT("60", CORRECTION),
    /** 世帯合併. */
    HOUSEHOLD_MERGE("61", CORRECTION),
    /** 世帯変更. */
    HOUSEHOLD_CHANGE("62", CORRECTION),
    /** 世帯主変更. */
    HEAD_CHANGE("63", CORRECTION),
    /** 旧氏の記載. */
    FORMER_SURNAME_ENTRY("64", CORRECTION),
    /** 旧氏の変更. */
    FORMER_SURNAME_CHANGE("65", CORRECTION),
    /** 旧氏の削除. */
    FORMER_SURNAME_DELETION("66", CORRECTION),
    /** 通称の記載. */
    COMMON_NAME_ENTRY("67", CORRECTION),
    /** 通称の削除. */
    COMMON_NAME_DELETION("68", CORRECTION),
    /** 異動の取消し（修正）. */
    REVERSAL_CORRECTION("69", CORRECTION);

    private final String code;
    private final Effect effect;

    MovementReason(String code, Effect effect) {
        this.code = code;
        this.effect = effect;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the reason does to the record. */
    public Effect effect() {
        return effect;
    }

    /** 記載, 消除, 修正 (法第8条). */
    public enum Effect {
        /** 記載. */
        ENTRY("記載"),
        /** 消除. */
        DELETION("消除"),
        /** 修正. */
        CORRECTION("修正");

        private final String japanese;

        Effect(String japanese) {
            this.japanese = japanese;
        }

        /** The word of the law, as it stands in the column {@code class} of the code list. */
        public String japanese() {
            return japanese;
        }
    }
}
