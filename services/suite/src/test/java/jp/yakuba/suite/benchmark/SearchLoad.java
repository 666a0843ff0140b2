package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The searches that a town's clerks make, for people of all ages who really live there. */
final class SearchLoad {

    static final int PER_SECOND = 50;

    private static final int WARM_UP_SECONDS = 15;

    private static final List<String> BIRTHS = List.of(
            "S15", "S25", "S35", "S40", "S45", "S50", "S55", "S60", "H2", "H7", "H12", "H17", "H22", "H27", "R2");

    private final RunningSuite suite;
    private final String clerk;
    private final List<JsonNode> people;

    private SearchLoad(RunningSuite suite, String clerk, List<JsonNode> people) {
        this.suite = suite;
        this.clerk = clerk;
        this.people = people;
    }

    static SearchLoad of(RunningSuite suite, String clerk) {
        var people = new ArrayList<JsonNode>();
        for (var birth : BIRTHS) {
            for (var month = 1; month <= 12; month++) {
                var question = "{\"birth\": \"%s.%d\", \"scope\": \"current\"}".formatted(birth, month);
                var answer = suite.post(clerk, "/resident-records/v1/searches?limit=200", question);
                RunningSuite.body(answer).path("items").forEach(people::add);
            }
        }
        return new SearchLoad(
                suite,
                clerk,
                people.stream()
                        .filter(one -> !one.path("protected").asBoolean())
                        .filter(SearchLoad::canBeAskedFor)
                        .toList());
    }

    /** Some have no surname or no フリガナ: of them a question would ask for nothing. */
    private static boolean canBeAskedFor(JsonNode person) {
        return Stream.of(SearchKind.values())
                .map(kind -> kind.question(person))
                .noneMatch(question -> question.contains(":\"\""));
    }

    List<JsonNode> people() {
        return people;
    }

    /** So many seconds of searches of these kinds in turn. */
    Latencies run(List<SearchKind> kinds, int seconds) throws InterruptedException {
        return run(kinds, PER_SECOND, seconds);
    }

    /** A morning: more and more searches, until a server that has just started is warm. */
    void warmUp(List<SearchKind> kinds) throws InterruptedException {
        for (var perSecond : List.of(5, 10, 20, 35, PER_SECOND)) {
            run(kinds, perSecond, WARM_UP_SECONDS);
        }
    }

    /** So many seconds of searches of these kinds in turn, at this rate. */
    Latencies run(List<SearchKind> kinds, int perSecond, int seconds) throws InterruptedException {
        return Latencies.atRate(
                perSecond,
                IntStream.range(0, seconds * perSecond)
                        .mapToObj(number -> {
                            var person = people.get((int) (number * 7919L % people.size()));
                            return task(kinds.get(number % kinds.size()).question(person));
                        })
                        .toList());
    }

    /** One search; it went well if it was answered. Why it did not is told beside the table. */
    @SuppressWarnings("SystemOut")
    Latencies.Task task(String question) {
        return () -> {
            try {
                var answer = suite.post(clerk, "/resident-records/v1/searches", question);
                if (answer.statusCode() != 200) {
                    System.err.println("a search failed: " + answer.statusCode() + " " + answer.body());
                }
                return answer.statusCode() == 200;
            } catch (UncheckedIOException refused) {
                System.err.println("a search failed: " + refused.getMessage());
                return false;
            }
        };
    }

    /** A row of the table. */
    static void report(String what, Latencies taken, String target) {
        var value = "p50 %.1f ms, p99 %.1f ms, most %.1f ms, failed %d of %d"
                .formatted(
                        taken.percentile(50),
                        taken.percentile(99),
                        taken.percentile(100),
                        taken.failures(),
                        taken.millis().size() + taken.failures());
        row(what, value, target);
    }

    @SuppressWarnings("SystemOut")
    static void row(String what, String value, String target) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", what, value, target);
    }

    /** What clerks ask for. */
    enum SearchKind {
        READING("フリガナ of the surname"),
        FUZZY("フリガナ of the surname, fuzzy, beginning only"),
        FULL_NAME("氏名 in kanji, variants included"),
        BIRTH_AND_NAME("生年月日 and 氏名's フリガナ, fuzzy"),
        ADDRESS("住所, beginning"),
        NUMBER("宛名番号");

        final String title;

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
