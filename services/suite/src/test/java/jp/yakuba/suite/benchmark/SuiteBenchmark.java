package jp.yakuba.suite.benchmark;

import java.net.URI;
import java.util.List;
import jp.yakuba.suite.benchmark.SearchLoad.SearchKind;

/**
 * Measures a running suite with the demonstration town: {@code SuiteBenchmark URL PASSWORD}. Prints a table row per
 * measurement: what, value, target.
 */
final class SuiteBenchmark {

    private static final int SECONDS = 60;
    private static final int MOVEMENTS = 3_000;
    private static final String TARGET = "p99 ≤ 50 ms";

    private SuiteBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var suite = new RunningSuite(URI.create(arguments[0]), arguments[1])) {
            var clerk = suite.token("clerk");
            var searches = SearchLoad.of(suite, clerk);
            search(searches);
            MovementLoad.of(suite, clerk, searches.people(), MOVEMENTS).run(SearchLoad::row);
        }
    }

    private static void search(SearchLoad searches) throws InterruptedException {
        var all = List.of(SearchKind.values());
        searches.warmUp(all);
        SearchLoad.report(rate("search, all kinds"), searches.run(all, SECONDS), TARGET);
        for (var kind : all) {
            SearchLoad.report(rate("search, " + kind.title), searches.run(List.of(kind), 10), TARGET);
        }
    }

    private static String rate(String what) {
        return what + " at " + SearchLoad.PER_SECOND + "/s";
    }
}
