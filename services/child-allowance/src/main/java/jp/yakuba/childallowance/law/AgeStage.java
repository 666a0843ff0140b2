package jp.yakuba.childallowance.law;

import jp.yakuba.foundation.code.Coded;

/** Between which ages the law tells children apart. */
public enum AgeStage implements Coded {
    /** 3歳未満. */
    UNDER_THREE("under-three", "3歳未満"),
    /** 3歳以上小学校修了前. */
    ELEMENTARY("elementary", "3歳以上小学校修了前"),
    /** 小学校修了後中学校修了前. */
    JUNIOR("junior", "小学校修了後中学校修了前"),
    /** 15歳到達後の年度末を過ぎ、18歳到達後の年度末まで. */
    SENIOR("senior", "高校生年代"),
    /** 18歳到達後の年度末を過ぎ、22歳到達後の年度末まで. */
    COUNTED("counted", "大学生年代"),
    /** The law knows the child no more. */
    PAST("past", "対象年齢を過ぎた");

    private final String code;
    private final String words;

    AgeStage(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** Whether a child of the stage is a 児童 (児童手当法第3条第1項). */
    public boolean isChild() {
        return compareTo(SENIOR) <= 0;
    }
}
