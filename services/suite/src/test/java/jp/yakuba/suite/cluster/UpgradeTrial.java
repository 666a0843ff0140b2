package jp.yakuba.suite.cluster;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import jp.yakuba.suite.PostgresBinaries;
import jp.yakuba.suite.benchmark.RunningSuite;

/**
 * A roll-out: the former program has a town and clerks who work, the later one migrates its database meanwhile and serves beside it;
 * then the former one begins again on the later schemas: {@code UpgradeTrial FOLDER JAR FORMER-JAR}. Ends with 1 if a clerk of either
 * meets a failure, or if anything is lost.
 */
final class UpgradeTrial {

    private static final int RESIDENTS = 1_000;
    private static final long WORK_MILLIS = 6_000;
    private static final String MIGRATE = "QUARKUS_FLYWAY_MIGRATE_AT_START";

    private final Server server;
    private final Path folder;
    private final Instance console;
    private final Instance before;
    private final Instance after;
    private final Map<String, String> all = new HashMap<>();
    private Queue<String> people = new ArrayDeque<>();
    private String clerk = "";
    private String approver = "";
    private boolean good = true;

    private UpgradeTrial(Server server, Path folder, Instance console, Instance before, Instance after) {
        this.server = server;
        this.folder = folder;
        this.console = console;
        this.before = before;
        this.after = after;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var later = Path.of(arguments[1]);
        var binaries = PostgresBinaries.under(folder.resolve("binaries"));
        boolean good;
        try (var server = new Server(binaries, folder.resolve("database"), folder.resolve("database.log"))) {
            server.beginEmpty();
            var environment = new HashMap<>(Cluster.environment(server.url(), folder));
            environment.put(MIGRATE, "false");
            try (var console = new Instance("console", later, folder, environment);
                    var before = new Instance("former", Path.of(arguments[2]), folder, environment);
                    var after = new Instance("later", later, folder, environment)) {
                var trial = new UpgradeTrial(server, folder, console, before, after);
                trial.run();
                good = trial.good;
            }
        }
        System.exit(good ? 0 : 1);
    }

    private void run() throws Exception {
        before.tell(MIGRATE, "true");
        before.begin("yakuba.demonstration=true", "yakuba.demonstration.town=" + RESIDENTS);
        before.awaitSaid("http://localhost:" + before.port());
        before.awaitReady();
        people = register().people();
        try (var administrator = new RunningSuite(before.address(), Cluster.PASSWORD)) {
            clerk = administrator.token("resident-records.clerk");
            approver = administrator.token("resident-records.approver");
        }
        say("migrations of the former program", migrations());
        try (var former = new Desk(before)) {
            console.command("migrate");
            Thread.sleep(WORK_MILLIS);
            tell("the former program, while and after the later one migrated", former);
        }
        say("migrations of the later program", migrations());
        after.begin();
        after.awaitReady();
        try (var former = new Desk(before);
                var later = new Desk(after)) {
            Thread.sleep(WORK_MILLIS);
            tell("the former program, beside the later one", former);
            tell("the later program, beside the former one", later);
        }
        // Back again: one that begins now is the former one too.
        before.tell(MIGRATE, "false");
        before.askToEnd();
        before.awaitEnd();
        before.begin();
        before.awaitReady();
        try (var former = new Desk(before)) {
            Thread.sleep(WORK_MILLIS);
            tell("the former program, begun again on the later schemas", former);
        }
        whole();
    }

    private void tell(String who, Desk desk) throws Exception {
        var confirmed = desk.end();
        all.putAll(confirmed);
        good &= !confirmed.isEmpty() && desk.isServed();
        say(who, "%d movements registered; %s".formatted(confirmed.size(), desk.seen()));
    }

    private void whole() throws Exception {
        var register = register();
        var lost = register.lost(all);
        var twice = register.twice(all);
        var feed = register.isFeedWhole(all);
        var audit = register.audit();
        good &= lost == 0 && twice == 0 && feed && audit.equals("verifies");
        say(
                "registered by either, lost, twice; feed; audit log",
                "%d, %d, %d; %s; %s".formatted(all.size(), lost, twice, feed ? "without a gap" : "NOT WHOLE", audit));
    }

    private String migrations() throws Exception {
        var count = 0L;
        for (var schema : server.asked("""
                select table_schema from information_schema.tables where table_name = 'flyway_schema_history'""")) {
            count += server.asked(
                            "select version from %s.flyway_schema_history where version is not null".formatted(schema))
                    .size();
        }
        return String.valueOf(count);
    }

    private Register register() {
        return Cluster.register(server, folder);
    }

    private static void say(String what, String found) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, found);
    }

    /** Clerks at one of the programs, from its making to its end. */
    private final class Desk implements AutoCloseable {

        private final Client client;
        private final Clerks clerks;

        Desk(Instance instance) {
            client = new Client(instance.address());
            clerks = new Clerks(client, clerk, approver, people);
            clerks.begin();
        }

        Map<String, String> end() throws Exception {
            clerks.end();
            return clerks.confirmed();
        }

        /** Whether each request was; an entry is answered with the alerts that are to be passed. */
        boolean isServed() {
            return clerks.refused().isEmpty()
                    && client.seen().keySet().stream()
                            .allMatch(answer -> List.of("2xx", "422").contains(answer));
        }

        String seen() {
            return client.seen().entrySet().stream()
                    .map(answer -> answer.getValue() + " × " + answer.getKey())
                    .collect(Collectors.joining(", "));
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
