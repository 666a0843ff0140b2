package jp.yakuba.suite.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How clerks fare beside hostile clients: {@code HostileLoad URL PASSWORD}. Twenty clerks ask twice a second each for what
 * they ask for all day, first alone and then beside {@link HostileClients}. Ends with 1 if a request of theirs failed or
 * took too long.
 */
final class HostileLoad {

    private static final int PER_SECOND = 40;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 60;
    private static final double LONGEST_MILLIS = 300;
    private static final List<String> QUESTIONS = List.of(
            "{\"birth\": \"S40.5\", \"scope\": \"current\"}",
            "{\"reading\": \"サトウ\"}",
            "{\"reading\": \"スズキ\", \"fuzziness\": \"2\", \"match\": \"prefix\"}",
            "{\"birth\": \"H2\", \"reading\": \"タナカ\"}");

    private HostileLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        var address = URI.create(arguments[0]);
        try (var suite = new RunningSuite(address, arguments[1])) {
            var clerk = suite.token("resident-records.clerk");
            Latencies.atRate(PER_SECOND, requests(suite, clerk, WARM_UP_SECONDS));
            row("20 clerks alone", Latencies.atRate(PER_SECOND, requests(suite, clerk, SECONDS)), 0);
            if (!beside(address, suite, clerk)) {
                System.exit(1);
            }
        }
    }

    /** Whether the clerks were served as well as they must be. */
    private static boolean beside(URI address, RunningSuite suite, String clerk) throws InterruptedException {
        try (var hostile = new HostileClients(address)) {
            hostile.begin();
            var taken = Latencies.atRate(PER_SECOND, requests(suite, clerk, SECONDS));
            row("20 clerks beside 380 hostile clients", taken, hostile.connections());
            return taken.failures() == 0 && taken.percentile(99) <= LONGEST_MILLIS;
        }
    }

    private static List<Latencies.Task> requests(RunningSuite suite, String clerk, int seconds) {
        return IntStream.range(0, seconds * PER_SECOND)
                .mapToObj(number -> (Latencies.Task) () ->
                        suite.post(clerk, "/resident-records/v1/searches", QUESTIONS.get(number % QUESTIONS.size()))
                                        .statusCode()
                                == 200)
                .toList();
    }

    @SuppressWarnings("SystemOut")
    private static void row(String what, Latencies taken, long connections) {
        System.out.printf(
                Locale.ROOT,
                "| %s, %d requests/s, %d hostile connections | p50 %.1f ms, p99 %.1f ms, most %.1f ms, failed %d of %d |"
                        + " p99 ≤ 300 ms, none failed |%n",
                what,
                PER_SECOND,
                connections,
                taken.percentile(50),
                taken.percentile(99),
                taken.percentile(100),
                taken.failures(),
                taken.millis().size() + taken.failures());
    }
}
