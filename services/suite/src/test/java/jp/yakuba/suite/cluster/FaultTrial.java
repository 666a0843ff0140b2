package jp.yakuba.suite.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.Collectors;

/**
 * Lets one fault after the other happen while clerks work: {@code FaultTrial FOLDER JAR HAPROXY.CFG RESIDENTS FAULT…}. Prints a
 * table row for each, and ends with 1 if a confirmed movement was lost or done twice, or feed or audit log are not whole.
 */
final class FaultTrial {

    private static final long BEFORE = 4_000;
    private static final long AFTER = 6_000;

    private final Cluster cluster;
    private final String clerk;
    private final String approver;
    private final Queue<String> people;
    private final String looked;
    private boolean whole = true;

    private FaultTrial(Cluster cluster) throws Exception {
        this.cluster = cluster;
        try (var administrator = cluster.administrator()) {
            clerk = administrator.token("resident-records.clerk");
            approver = administrator.token("resident-records.approver");
        }
        people = cluster.register().people();
        looked = people.remove();
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var faults = faults(Arrays.asList(arguments).subList(4, arguments.length));
        boolean whole;
        try (var cluster =
                new Cluster(folder, Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]))) {
            var trial = new FaultTrial(cluster);
            for (var fault : faults) {
                trial.run(fault);
            }
            if (arguments.length == 4 || List.of(arguments).contains("together")) {
                trial.together(Integer.parseInt(arguments[3]));
            }
            trial.instances();
            whole = trial.whole;
        }
        System.exit(whole ? 0 : 1);
    }

    private static List<Fault> faults(List<String> asked) {
        var small = System.getenv("YAKUBA_TRIAL_NO_SMALL_DISK") == null;
        return Arrays.stream(Fault.values())
                .filter(fault -> asked.isEmpty() || asked.contains(fault.option()))
                .filter(fault -> small || fault != Fault.DISK_FULL)
                .toList();
    }

    private void run(Fault fault) throws Exception {
        prepare(fault);
        try (var client = new Client(cluster.balancer().address());
                var looking = new Client(cluster.balancer().address())) {
            var clerks = new Clerks(client, clerk, approver, people);
            var probe = new Probe(looking, clerk, looked);
            clerks.begin();
            probe.begin();
            Thread.sleep(BEFORE);
            fault.happen(cluster);
            cluster.two().tell("LD_PRELOAD", "");
            Thread.sleep(AFTER);
            clerks.end();
            var notServed = probe.end();
            cluster.mend();
            if (people.isEmpty()) {
                throw new IllegalStateException("Nobody is left to be registered: more --residents are needed");
            }
            tell(fault, clerks, client, looking, notServed);
        }
    }

    /** An instance whose clock can be moved is begun with a library that moves it. */
    private void prepare(Fault fault) throws Exception {
        if (fault == Fault.CLOCK_MOVED) {
            var clock = Files.writeString(cluster.folder().resolve("clock"), "+0s");
            var two = cluster.two();
            two.askToEnd();
            two.awaitEnd();
            two.tell("LD_PRELOAD", "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
            two.tell("FAKETIME_TIMESTAMP_FILE", clock.toString());
            two.tell("FAKETIME_CACHE_DURATION", "1");
            two.tell("FAKETIME_DONT_FAKE_MONOTONIC", "1");
            // Or every wait with an end returns at once, and the instance is busy with nothing.
            two.tell("FAKETIME_FORCE_MONOTONIC_FIX", "0");
            two.begin();
            two.awaitReady();
            Thread.sleep(1_500);
        }
    }

    private void tell(Fault fault, Clerks clerks, Client writing, Client looking, double notServed) throws Exception {
        var register = cluster.register();
        var confirmed = clerks.confirmed();
        var lost = register.lost(confirmed);
        var twice = register.twice(confirmed);
        var feed = register.isFeedWhole(confirmed);
        var audit = register.audit();
        whole &= lost == 0 && twice == 0 && feed && audit.equals("verifies");
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f s | %.1f s | %d | %d | %d | %s | %s |%n",
                fault.words(),
                fault.length(),
                seen(writing) + refused(clerks),
                seen(looking),
                notServed,
                clerks.longestWithout(),
                confirmed.size(),
                lost,
                twice,
                feed ? "without a gap" : "NOT WHOLE",
                audit);
    }

    private static String seen(Client client) {
        return client.seen().entrySet().stream()
                .map(answer -> answer.getValue() + " × " + answer.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String refused(Clerks clerks) {
        return clerks.refused().isEmpty() ? "" : "; in the end refused: " + clerks.refused();
    }

    /** What two instances are to their clients, in a table of its own. */
    private void together(int residents) throws Exception {
        cluster.mend();
        found("a worker stands still in the middle of an import", new TakenOver(cluster, residents).found());
        found(
                "children are registered and copies issued at both at once",
                new NumbersAtOnce(cluster, clerk, approver).found());
        found(
                "the instance that brings child allowance its events is killed in the middle of a page",
                new FeedTakenOver(cluster, clerk, approver, people).found());
        new Together(cluster, FaultTrial::found).prove(clerk, looked);
    }

    private static void found(String tried, String found) {
        System.out.printf(Locale.ROOT, "+ %s | %s |%n", tried, found);
    }

    /** What the instances said themselves that somebody should read. */
    private void instances() throws Exception {
        for (var instance : List.of(cluster.one(), cluster.two())) {
            instance.said()
                    .lines()
                    .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                    .map(line -> line.replaceFirst("^\\S+ ", ""))
                    .collect(Collectors.groupingBy(line -> line, java.util.TreeMap::new, Collectors.counting()))
                    .forEach((line, count) -> System.err.println(instance.name() + " " + count + " × " + line));
        }
    }
}
