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
    private static final int FAST = 80;
    private static final int MOVEMENTS = 3_000;
    private static final String TARGET = "p99 ≤ 50 ms";

    private SuiteBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var suite = new RunningSuite(URI.create(arguments[0]), arguments[1])) {
            var clerk = suite.token("resident-records.clerk");
            var searches = SearchLoad.of(suite, clerk);
            search(searches);
            processorTime(searches, URI.create(arguments[0]).getPort());
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

    /** What a search costs in all, to be set against the processors there are. */
    private static void processorTime(SearchLoad searches, int port) throws InterruptedException {
        var before = ProcessorTime.now(port);
        var taken = searches.run(List.of(SearchKind.FUZZY, SearchKind.BIRTH_AND_NAME), FAST, SECONDS);
        var used = ProcessorTime.now(port).since(before);
        var searched = taken.millis().size();
        SearchLoad.row(
                "processor time of a search, フリガナ fuzzy and with 生年月日 at " + FAST + "/s",
                "%.1f ms: service %.1f, PostgreSQL %.1f; p99 %.1f ms"
                        .formatted(
                                (double) (used.service() + used.database()) / searched,
                                (double) used.service() / searched,
                                (double) used.database() / searched,
                                taken.percentile(99)),
                "≤ 10 ms");
    }

    private static String rate(String what) {
        return what + " at " + SearchLoad.PER_SECOND + "/s";
    }
}
