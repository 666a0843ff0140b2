package jp.yakuba.office.search;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** How much of an item the text must be (2.1.2 文字列一致検索, 2.1.3 項目内部分検索). */
@Requirement("001/2.1.2")
public enum Match implements Coded {
    /** 完全一致. */
    EXACT("exact", "%s = %s"),
    /** 前方一致. */
    PREFIX("prefix", "starts_with(%s, %s)"),
    /** 部分一致. */
    PARTIAL("partial", "strpos(%s, %s) > 0");

    private final String code;
    private final String test;

    Match(String code, String test) {
        this.code = code;
        this.test = test;
    }

    @Override
    public String code() {
        return code;
    }

    /** The comparison of a column with a bound value as SQL. */
    public String test(String column, String value) {
        return test.formatted(column, value);
    }
}
