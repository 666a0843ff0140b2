package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures a running suite with the demonstration town: {@code SuiteBenchmark URL PASSWORD}. Prints a table row per
 * measurement: what, value, target.
 */
final class SuiteBenchmark {

    private static final int SEARCHES_PER_SECOND = 50;
    private static final int SECONDS = 60;
    private static final int WARM_UP_SECONDS = 20;
    private static final int MOVEMENTS = 3_000;
    private static final List<String> BIRTHS = List.of(
            "S15", "S25", "S35", "S40", "S45", "S50", "S55", "S60", "H2", "H7", "H12", "H17", "H22", "H27", "R2");

    private SuiteBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var suite = new RunningSuite(URI.create(arguments[0]), arguments[1])) {
            var clerk = suite.token("clerk");
            var people = people(suite, clerk);
            search(suite, clerk, people);
            MovementLoad.of(suite, clerk, people, MOVEMENTS).run(SuiteBenchmark::row);
        }
    }

    /** People of all ages to ask for and to move. */
    private static List<JsonNode> people(RunningSuite suite, String clerk) {
        var people = new ArrayList<JsonNode>();
        for (var birth : BIRTHS) {
            for (var month = 1; month <= 12; month++) {
                var question = "{\"birth\": \"%s.%d\", \"scope\": \"current\"}".formatted(birth, month);
                var answer = suite.post(clerk, "/resident-records/v1/searches?limit=200", question);
                RunningSuite.body(answer).path("items").forEach(people::add);
            }
        }
        return people.stream().filter(one -> !one.path("protected").asBoolean()).toList();
    }

    private static void search(RunningSuite suite, String clerk, List<JsonNode> people) throws InterruptedException {
        for (var kind : SearchKind.values()) {
            Latencies.atRate(SEARCHES_PER_SECOND, tasks(suite, clerk, people, List.of(kind), 2));
        }
        var all = List.of(SearchKind.values());
        Latencies.atRate(SEARCHES_PER_SECOND, tasks(suite, clerk, people, all, WARM_UP_SECONDS));
        var mixed = Latencies.atRate(SEARCHES_PER_SECOND, tasks(suite, clerk, people, all, SECONDS));
        report("search, all kinds", mixed);
        for (var kind : all) {
            report(
                    "search, " + kind.title,
                    Latencies.atRate(SEARCHES_PER_SECOND, tasks(suite, clerk, people, List.of(kind), 10)));
        }
    }

    private static List<Latencies.Task> tasks(
            RunningSuite suite, String clerk, List<JsonNode> people, List<SearchKind> kinds, int seconds) {
        return IntStream.range(0, seconds * SEARCHES_PER_SECOND)
                .mapToObj(number -> {
                    var person = people.get((int) (number * 7919L % people.size()));
                    var question = kinds.get(number % kinds.size()).question(person);
                    return (Latencies.Task) () -> suite.post(clerk, "/resident-records/v1/searches", question)
                                    .statusCode()
                            == 200;
                })
                .toList();
    }

    private static void report(String what, Latencies taken) {
        var target = "p99 ≤ 50 ms";
        var value = "p50 %.1f ms, p99 %.1f ms, most %.1f ms, failed %d of %d"
                .formatted(
                        taken.percentile(50),
                        taken.percentile(99),
                        taken.percentile(100),
                        taken.failures(),
                        taken.millis().size() + taken.failures());
        row(what + " at " + SEARCHES_PER_SECOND + "/s", value, target);
    }

    @SuppressWarnings("SystemOut")
    private static void row(String what, String value, String target) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", what, value, target);
    }

    /** What clerks ask for. */
    private enum SearchKind {
        READING("フリガナ of the surname"),
        FUZZY("フリガナ of the surname, fuzzy, beginning only"),
        FULL_NAME("氏名 in kanji, variants included"),
        BIRTH_AND_NAME("生年月日 and 氏名's フリガナ, fuzzy"),
        ADDRESS("住所, beginning"),
        NUMBER("宛名番号");

        private final String title;

        SearchKind(String title) {
            this.title = title;
        }

        String question(JsonNode person) {
            var names = person.path("names");
            var reading = names.path("reading").asText();
            var surname = reading.split("[\u3000 ]", 2)[0];
            var question = new LinkedHashMap<String, String>();
            question.putAll(
                    switch (this) {
                        case READING -> Map.of("reading", surname);
                        case FUZZY -> Map.of("reading", surname, "fuzziness", "2", "match", "prefix");
                        case FULL_NAME -> Map.of("name", names.path("full").asText());
                        case BIRTH_AND_NAME ->
                            Map.of(
                                    "birth",
                                    person.path("birthDate").path("value").asText(),
                                    "reading",
                                    reading,
                                    "fuzziness",
                                    "2");
                        case ADDRESS ->
                            Map.of(
                                    "address",
                                    person.path("address").path("town").asText()
                                            + person.path("address")
                                                    .path("block")
                                                    .asText(),
                                    "addressMatch",
                                    "prefix");
                        case NUMBER ->
                            Map.of(
                                    "addresseeNumber",
                                    person.path("addresseeNumber").asText());
                    });
            return RunningSuite.JSON.valueToTree(question).toString();
        }
    }
}
