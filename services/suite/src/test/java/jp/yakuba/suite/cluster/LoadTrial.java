package jp.yakuba.suite.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How two instances serve clerks who think between what they do, and what they do with too many:
 * {@code LoadTrial FOLDER JAR HAPROXY.CFG RESIDENTS CLERKS SECONDS}. Ends with 1 if a clerk of the ordinary day met a failure, if the
 * instances took more and more memory, if too many were answered otherwise than by being asked to come again, or if anything was lost.
 */
final class LoadTrial {

    private static final Duration THINK = Duration.ofSeconds(10);
    private static final Duration HURRY = Duration.ofMillis(500);
    private static final int TOO_MANY = 4;
    private static final int MOST_OVERLOAD_SECONDS = 60;

    private final Cluster cluster;
    private final String clerk;
    private final String approver;
    private final Queue<String> living;
    private final List<String> people;
    private final Map<String, String> confirmed = new ConcurrentHashMap<>();

    private LoadTrial(Cluster cluster) throws Exception {
        this.cluster = cluster;
        try (var administrator = cluster.administrator()) {
            clerk = administrator.token("resident-records.clerk");
            approver = administrator.token("resident-records.approver");
        }
        living = cluster.register().people();
        people = List.copyOf(living);
    }

    public static void main(String[] arguments) throws Exception {
        var clerks = Integer.parseInt(arguments[4]);
        var seconds = Integer.parseInt(arguments[5]);
        boolean good;
        try (var cluster = new Cluster(
                Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]))) {
            var trial = new LoadTrial(cluster);
            // A morning, until both are warm.
            trial.run(clerks, THINK, Math.max(10, seconds / 5), new Timings());
            good = trial.day(clerks, seconds);
            good &= trial.overload(clerks, Math.min(seconds, MOST_OVERLOAD_SECONDS));
            good &= trial.isWhole();
        }
        System.exit(good ? 0 : 1);
    }

    private boolean day(int clerks, int seconds) throws Exception {
        var day = new Timings();
        var disk = new DiskUse(cluster.primary(), cluster.folder());
        var before = confirmed.size();
        boolean flat;
        try (var memory = new Memory(cluster.one(), cluster.two())) {
            run(clerks, THINK, seconds, day);
            say("memory of the two instances, in the first and in the last third", memory.words());
            flat = memory.isFlat();
        }
        day.tell();
        say("requests answered a second", "%.1f".formatted((double) day.all() / seconds));
        say("the database", disk.size(residents()));
        say("the ordinary day on its disk", disk.since(confirmed.size() - before));
        say("of the ordinary day", day.sentAway() + " asked to come again, " + day.failures() + " failed");
        return flat && day.failures() + day.sentAway() == 0;
    }

    private long residents() throws Exception {
        return Long.parseLong(cluster.register()
                .asked(
                        "select count(*)::text from resident_records.resident where municipality_code = '%s' and state = '1'")
                .getFirst());
    }

    private boolean overload(int clerks, int seconds) throws Exception {
        var rush = new Timings();
        var seen = run(clerks * TOO_MANY, HURRY, seconds, rush);
        say(
                "overload: %d clients who come again after %.1f s, or when they are told to, for %d s"
                        .formatted(clerks * TOO_MANY, HURRY.toMillis() / 1e3, seconds),
                "%.0f/s answered, %d asked to come again (503 with Retry-After), %d failed; who was answered waited %s; seen %s"
                        .formatted(
                                (double) rush.all() / seconds, rush.sentAway(), rush.failures(), rush.waited(), seen));
        say("memory after it", cluster.one().memory() + " and " + cluster.two().memory() + " MB");
        var after = new Timings();
        run(clerks, THINK, Math.max(20, seconds / 2), after);
        say(
                "the ordinary day again, from the moment on when they are gone",
                "%d answered, %d asked to come again, %d failed; waited %s"
                        .formatted(after.all(), after.sentAway(), after.failures(), after.waited()));
        return rush.failures() + after.failures() + after.sentAway() == 0;
    }

    private boolean isWhole() throws Exception {
        var register = cluster.register();
        var lost = register.lost(confirmed);
        var feed = register.isFeedWhole(confirmed);
        var audit = register.audit();
        say(
                "movements confirmed, lost of them; feed; audit log",
                "%d, %d; %s; %s".formatted(confirmed.size(), lost, feed ? "without a gap" : "NOT WHOLE", audit));
        return lost == 0 && feed && audit.equals("verifies");
    }

    /** So many clerks for so long, each from some moment of the first pause on; what they were answered. */
    private Map<String, Long> run(int clerks, Duration think, int seconds, Timings timings)
            throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (var client = new Client(cluster.balancer().address());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var operations = new Operations(client, clerk, approver, people, living, confirmed, timings);
            var working = new ArrayList<Future<?>>();
            for (var number = 0; number < clerks; number++) {
                working.add(threads.submit(() -> {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(think.toMillis()));
                    while (System.nanoTime() < end) {
                        operations.one();
                        Thread.sleep(think.toMillis() / 2
                                + ThreadLocalRandom.current().nextLong(think.toMillis()));
                    }
                    return null;
                }));
            }
            for (var one : working) {
                one.get();
            }
            return client.seen();
        }
    }

    private static void say(String what, String value) {
        System.out.printf(Locale.ROOT, "+ %s | %s |%n", what, value);
    }
}
