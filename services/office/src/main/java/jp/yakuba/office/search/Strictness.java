package jp.yakuba.office.search;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** By which rule a text was found, strictest first. */
@Requirement("001/2.1.2")
public enum Strictness implements Coded {
    /** As it was typed. */
    EXACT("exact", ""),
    /** With a variant of a character. */
    VARIANT("variant", "異体字"),
    /** あいまい1. */
    FUZZY_1("fuzzy-1", "あいまい1"),
    /** あいまい2. */
    FUZZY_2("fuzzy-2", "あいまい2"),
    /** あいまい3. */
    FUZZY_3("fuzzy-3", "あいまい3");

    private final String code;
    private final String japanese;

    Strictness(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** On the screen; empty where nothing needs to be said. */
    public String japanese() {
        return japanese;
    }
}
