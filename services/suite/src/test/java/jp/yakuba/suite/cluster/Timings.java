package jp.yakuba.suite.cluster;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the requests of each kind took, and how they were answered. */
final class Timings {

    /** What was asked for. */
    enum Kind {
        SEARCH("search"),
        RECORD("record of a person"),
        ENTRY("movement entered"),
        REVIEW("movement reviewed"),
        REGISTRATION("movement registered");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Map<Kind, List<Double>> good = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> askedToComeAgain = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> failed = new EnumMap<>(Kind.class);

    synchronized void add(Kind kind, long nanos, @Nullable HttpResponse<String> answer) {
        if (answer != null && isGood(kind, answer.statusCode())) {
            good.computeIfAbsent(kind, first -> new ArrayList<>()).add(nanos / 1e6);
        } else if (answer != null
                && answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()) {
            askedToComeAgain.merge(kind, 1, Integer::sum);
        } else {
            failed.merge(kind, 1, Integer::sum);
        }
    }

    /** An entry may be answered with the alerts that are to be passed. */
    private static boolean isGood(Kind kind, int status) {
        return status < 300 || (kind == Kind.ENTRY && status == 422);
    }

    /** A table row for each kind. */
    synchronized void tell() {
        for (var kind : Kind.values()) {
            var sorted = good.getOrDefault(kind, List.of()).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %s | %s | %s | %s | %d | %d |%n",
                    kind.words,
                    sorted.size(),
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    at(sorted, 100),
                    askedToComeAgain.getOrDefault(kind, 0),
                    failed.getOrDefault(kind, 0));
        }
    }

    /** What half, and all but five and one of a hundred, waited at most for a good answer of any kind. */
    synchronized String waited() {
        var sorted = good.values().stream().flatMap(List::stream).sorted().toList();
        return "p50 %s, p95 %s, p99 %s".formatted(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    synchronized int all() {
        return good.values().stream().mapToInt(List::size).sum();
    }

    synchronized int sentAway() {
        return askedToComeAgain.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int failures() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String at(List<Double> sorted, int percent) {
        return sorted.isEmpty()
                ? "–"
                : "%.0f ms".formatted(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
    }
}
