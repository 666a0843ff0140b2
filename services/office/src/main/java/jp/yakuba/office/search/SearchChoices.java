package jp.yakuba.office.search;

import java.util.List;
import jp.yakuba.platform.screens.Option;

/** What can be chosen on the form of a search, in its words. */
public final class SearchChoices {

    /** {@link Match}. */
    public static final List<Option> MATCHES =
            List.of(new Option("prefix", "前方一致"), new Option("partial", "部分一致"), new Option("exact", "完全一致"));

    /** {@link Fuzziness}. */
    public static final List<Option> FUZZINESS = List.of(
            new Option("0", "しない"), new Option("1", "1 清濁音"), new Option("2", "2 拗促音も"), new Option("3", "3 長音も"));

    /** {@link Scope}. */
    public static final List<Option> SCOPES =
            List.of(new Option("all", "現存者と除票"), new Option("current", "現存者"), new Option("deleted", "除票"));

    private SearchChoices() {}
}
