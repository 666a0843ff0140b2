package jp.yakuba.childallowance.statement;

import jp.yakuba.foundation.code.Coded;

/** 職業等の区分 of a child who is 児童 no more. */
enum Occupation implements Coded {
    /** 学生: until the month in which it leaves school. */
    STUDENT("student", "学生"),
    /** 無職・その他: stated each year. */
    OTHER("other", "無職・その他");

    private final String code;
    private final String japanese;

    Occupation(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }
}
