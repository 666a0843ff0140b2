package jp.yakuba.testdata.register;

import jp.yakuba.foundation.code.Coded;

/** 第30条45規定区分, the entries of {@code code-lists/foreign-resident-class.csv}. */
public enum ResidentClass implements Coded {
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

    ResidentClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
