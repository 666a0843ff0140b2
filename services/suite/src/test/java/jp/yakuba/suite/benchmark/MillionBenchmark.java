package jp.yakuba.suite.benchmark;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.suite.benchmark.SearchLoad.SearchKind;

/**
 * Measures the searches of a running suite with a city of a million: {@code MillionBenchmark URL PASSWORD}. Prints a table
 * row per measurement: what, value, target.
 */
final class MillionBenchmark {

    private static final int SECONDS = 60;
    private static final int ROUNDS = 100;

    /** The surnames that most people have and one that fewer have, loosely and with a year of birth. */
    private static final Map<String, String> QUESTIONS = questions();

    private MillionBenchmark() {}

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("サトウ, あいまい2", "{\"reading\": \"サトウ\", \"fuzziness\": \"2\"}");
        questions.put("サトウ, あいまい2, S55", "{\"reading\": \"サトウ\", \"fuzziness\": \"2\", \"birth\": \"S55\"}");
        questions.put("サトウ", "{\"reading\": \"サトウ\"}");
        questions.put("マツウラ, あいまい2", "{\"reading\": \"マツウラ\", \"fuzziness\": \"2\"}");
        questions.put("佐藤", "{\"name\": \"佐藤\"}");
        questions.put("太郎, 部分一致", "{\"name\": \"太郎\", \"match\": \"partial\"}");
        questions.put("S55", "{\"birth\": \"S55\"}");
        return questions;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (var suite = new RunningSuite(URI.create(arguments[0]), arguments[1])) {
            var searches = SearchLoad.of(suite, suite.token("resident-records.clerk"));
            var all = List.of(SearchKind.values());
            searches.warmUp(all);
            for (var question : QUESTIONS.entrySet()) {
                var task = searches.task(question.getValue());
                Latencies.atRate(5, Collections.nCopies(10, task));
                SearchLoad.report(
                        "search, " + question.getKey() + ", one after another",
                        Latencies.atRate(5, Collections.nCopies(ROUNDS, task)),
                        "≤ 50 ms");
            }
            SearchLoad.report(
                    "search, all kinds at " + SearchLoad.PER_SECOND + "/s", searches.run(all, SECONDS), "p99 ≤ 200 ms");
        }
    }
}
