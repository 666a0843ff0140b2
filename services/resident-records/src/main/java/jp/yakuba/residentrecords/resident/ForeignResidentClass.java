package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.code.Coded;

/** 区分 of 法第30条の45; each asks for items of its own (1.1.2). */
public enum ForeignResidentClass implements Coded {
    /** 中長期在留者. */
    MID_TO_LONG_TERM("01"),
    /** 特別永住者. */
    SPECIAL_PERMANENT("02"),
    /** 一時庇護許可者. */
    TEMPORARY_REFUGE("03"),
    /** 仮滞在許可者. */
    PROVISIONAL_STAY("04"),
    /** 出生による経過滞在者. */
    TRANSITIONAL_BY_BIRTH("05"),
    /** 国籍喪失による経過滞在者. */
    TRANSITIONAL_BY_LOSS_OF_NATIONALITY("06");

    private final String code;

    ForeignResidentClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
