package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** Why an entitlement has no further month. */
public enum EndRule implements Coded {
    /** 消滅の事由: to the month of its day. */
    EXTINGUISHED("extinguished", "消滅の事由が生じた"),
    /** 所得上限限度額以上: to the month before, until September 2024. */
    ABOVE_CEILING("above-ceiling", "所得が所得上限限度額以上となった"),
    /** No child is left for whom anything is paid (支給要件児童). */
    NO_CHILD("no-child", "支給要件児童がいない");

    private final String code;
    private final String words;

    EndRule(String code, String words) {
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
}
