package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.yakuba.platform.tenancy.DatabaseRoles;

/**
 * Runs an image as a cluster would, on a PostgreSQL that takes TLS and passwords only: {@code ImageTrial SERVICE TLS SECRETS ALERTS
 * START…}; deploy/test-image does it. Prints a table row for each thing that was found to be so, and ends with an error at the
 * first that is not. The suite serves; a service alone is migrated, gets ready and ends.
 */
final class ImageTrial {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String DEMONSTRATION = "trial-of-an-image";

    /** Of which the program's own part of the alerts speaks; the others are the cluster's. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:yakuba|http_server|jvm)_[a-z_]+");

    /** A container of 1 GiB, on a machine that may have more. */
    private static final String SMALL = "-XX:MaxRAM=1g -XX:+UseSerialGC";

    private final String service;
    private final Path tls;
    private final Path secrets;
    private final Path alerts;
    private final List<String> start;
    private final EmbeddedPostgres database;

    private ImageTrial(String... arguments) throws IOException {
        service = arguments[0];
        tls = Path.of(arguments[1]);
        secrets = Path.of(arguments[2]);
        alerts = Path.of(arguments[3]);
        start = Arrays.asList(arguments).subList(4, arguments.length);
        database = database();
    }

    public static void main(String[] arguments) throws Exception {
        var trial = new ImageTrial(arguments);
        try (trial.database) {
            trial.prepare();
            trial.waitsForItsSchemas();
            trial.migrates();
            trial.startsAndStops();
            trial.startsWithoutTheCache();
            if (trial.service.equals("suite")) {
                trial.serves();
            }
        }
    }

    private EmbeddedPostgres database() throws IOException {
        var access = Files.writeString(tls.resolve("pg_hba.conf"), """
                host all postgres 127.0.0.1/32 trust
                host all postgres ::1/128 trust
                hostssl all all 127.0.0.1/32 scram-sha-256
                hostssl all all ::1/128 scram-sha-256
                """);
        return EmbeddedPostgres.builder()
                .setServerConfig("hba_file", access.toString())
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", tls.resolve("server.crt").toString())
                .setServerConfig("ssl_key_file", tls.resolve("server.key").toString())
                .setServerConfig("max_connections", "100")
                .start();
    }

    private void prepare() throws IOException, SQLException {
        try (var superuser = database.getPostgresDatabase().getConnection()) {
            new DatabaseRoles("yakuba", "yakuba_owner", "owner-1", "yakuba_app", "app-1").prepare(superuser);
        }
        secret("quarkus.datasource.password", "app-1");
        secret("yakuba.vault.keys", "1:" + key());
        secret("yakuba.vault.index-keys", "1:" + key());
        secret("yakuba.audit.key", key());
        secret("yakuba.demonstration.password", DEMONSTRATION);
    }

    private void secret(String name, String value) throws IOException {
        var whole = Files.writeString(secrets.resolve("." + name), value + "\n");
        Files.move(whole, secrets.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String url() {
        return "jdbc:postgresql://localhost:%d/yakuba?sslmode=verify-full&sslrootcert=/run/database-ca/ca.crt"
                .formatted(database.getPort());
    }

    private List<String> settings(String... more) {
        var all = new ArrayList<>(List.of(
                "QUARKUS_DATASOURCE_JDBC_URL=" + url(),
                "QUARKUS_DATASOURCE_USERNAME=yakuba_app",
                "QUARKUS_FLYWAY_MIGRATE_AT_START=false",
                "YAKUBA_AUDIT_ANCHOR_FILE="));
        all.addAll(List.of(more));
        return all;
    }

    private void waitsForItsSchemas() throws IOException, InterruptedException {
        try (var run = new ContainerRun(start, settings(), List.of())) {
            run.await("alive", () -> run.health("live") == 200);
            expect(run.health("ready") == 503, "ready without its schemas");
            row("before the migration", "alive and not ready");
            run.askToEnd();
            run.end();
        }
    }

    private void migrates() throws IOException, InterruptedException {
        secret("quarkus.flyway.password", "owner-1");
        var asOwner = settings("QUARKUS_FLYWAY_JDBC_URL=" + url(), "QUARKUS_FLYWAY_USERNAME=yakuba_owner");
        try (var run = new ContainerRun(start, asOwner, List.of("migrate"))) {
            expect(run.end() == 0, run.said());
            var schema = service.equals("suite") ? "resident_records" : service.replace('-', '_');
            expect(run.said().contains(schema + "  "), run.said());
            row("`migrate` on an empty database", "%.1f s, ends with 0".formatted(run.sinceStart()));
        }
        Files.delete(secrets.resolve("quarkus.flyway.password"));
    }

    /** With the cache of the image, which Java must be able to use, or it refuses to start. */
    private void startsAndStops() throws IOException, InterruptedException {
        for (var measured : List.of(false, true)) {
            try (var run = started("-XX:AOTMode=on")) {
                var ready = run.await("ready", () -> run.health("ready") == 200);
                if (measured) {
                    row("start → ready", time(ready, run) + " (4 s are asked for)");
                    look(run);
                }
                drains(run, measured);
            }
        }
    }

    private ContainerRun started(String options) throws IOException {
        return new ContainerRun(start, settings("JDK_JAVA_OPTIONS=" + SMALL + " " + options), List.of());
    }

    private static String time(double ready, ContainerRun run) {
        return "%.1f s, %.1f s of processor".formatted(ready, run.processorSeconds());
    }

    private void look(ContainerRun run) throws IOException {
        var user = run.system("status", "Uid:").split("\\s+");
        expect(List.of(user).subList(1, 5).stream().allMatch("10001"::equals), "user " + Arrays.toString(user));
        expect(run.system("status", "CapEff:").endsWith("0000000000000000"), "it has rights of root");
        expect(run.system("status", "CapPrm:").endsWith("0000000000000000"), "it has rights of root");
        expect(run.system("status", "NoNewPrivs:").endsWith("1"), "it may get more rights");
        expect(run.mount("/").startsWith("ro"), "its root can be written: " + run.mount("/"));
        row("user, rights, root file system", "10001, none, read-only");
        row("memory after the start (VmRSS)", run.system("status", "VmRSS:").replaceFirst("VmRSS:\\s+", ""));
    }

    /** What the cache gains. */
    private void startsWithoutTheCache() throws IOException, InterruptedException {
        try (var run = started("-XX:AOTMode=off")) {
            row(
                    "start → ready, without the cache of classes",
                    time(run.await("ready", () -> run.health("ready") == 200), run));
            run.askToEnd();
            run.end();
        }
    }

    private void drains(ContainerRun run, boolean told) throws InterruptedException, IOException {
        run.askToEnd();
        var asked = run.sinceStart();
        run.await("not ready", () -> run.health("ready") != 200);
        expect(run.health("ready") == 503, "it is gone before anybody could see that it will be");
        expect(run.status(run.address().resolve("/login")) == 200, "it answers nobody while it drains");
        var code = run.end();
        if (told) {
            row(
                    "asked to end",
                    "not ready, still answers, ends after %.1f s with %d".formatted(run.sinceStart() - asked, code));
        }
    }

    private void serves() throws IOException, InterruptedException, SQLException {
        var town = settings("YAKUBA_DEMONSTRATION=true", "YAKUBA_DEMONSTRATION_TOWN=300");
        try (var run = new ContainerRun(start, town, List.of())) {
            run.await("filled", () -> letsIn(run.address()));
            try (var suite = new RunningSuite(run.address(), DEMONSTRATION)) {
                var clerk = suite.token("resident-records.clerk");
                var people = SearchLoad.of(suite, clerk).people();
                MovementLoad.of(suite, clerk, people, 0)
                        .whole(secondOfAHousehold(people)
                                .path("addresseeNumber")
                                .asText());
                row("a movement, entered, reviewed and registered over REST", "done");
                var pdf = certificate(suite, clerk, people.getLast());
                expect(pdf.startsWith("%PDF"), "no certificate");
                row("a certificate", "issued and printed, with the font of the image");
                measures(run.metrics());
                changesPassword(run, suite, clerk, people.getLast());
                log(run.said(), people);
            }
        }
    }

    /** What the alerts ask for is there. */
    private void measures(String metrics) throws IOException {
        var asked = METRIC.matcher(Files.readString(alerts))
                .results()
                .map(MatchResult::group)
                .distinct()
                // One for each subscriber that is behind, and none is.
                .filter(name -> !name.equals("yakuba_events_behind"))
                .toList();
        asked.forEach(name -> expect(metrics.contains(name), "no metric " + name));
        row("metrics that the alerts ask of the program", "%d, all there".formatted(asked.size()));
    }

    private static boolean letsIn(URI address) {
        try (var _ = new RunningSuite(address, DEMONSTRATION)) {
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static JsonNode secondOfAHousehold(List<JsonNode> people) {
        return people.stream()
                .filter(person ->
                        !person.path("relationship").path("first").asText("02").equals("02"))
                .findFirst()
                .orElseThrow();
    }

    private static String certificate(RunningSuite suite, String clerk, JsonNode person) {
        var order = """
                {"kind": "individual", "persons": ["%s"], "applicantClass": "self", "applicant": "試験　太郎", "purpose": "提出"%s}""";
        var number = person.path("addresseeNumber").asText();
        var path = "/resident-records/v1/certificates";
        var answer = suite.post(clerk, path, order.formatted(number, ""));
        if (answer.statusCode() == 422) {
            expect(!answer.body().contains("font-missing"), "the font is missing: " + answer.body());
            var passed = RunningSuite.JSON.createObjectNode();
            MovementLoad.findings(answer.body()).forEach(code -> passed.put(code, "見本"));
            answer = suite.post(clerk, path, order.formatted(number, ", \"passedAlerts\": " + passed));
        }
        var id = RunningSuite.body(answer).at("/certificates/0/id").asText();
        return suite.get(clerk, path + "/" + id + "/pdf").body();
    }

    /** The database gets another password first: until the file has it too, new connections are refused. */
    private void changesPassword(ContainerRun run, RunningSuite suite, String clerk, JsonNode person)
            throws IOException, InterruptedException, SQLException {
        var path = "/resident-records/v1/residents/"
                + person.path("addresseeNumber").asText();
        expect(
                suite.get(clerk, path).statusCode() == 200,
                suite.get(clerk, path).body());
        superuser("alter role yakuba_app password 'app-2'");
        superuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yakuba_app'");
        var refused = traced(run.address().resolve(path), clerk);
        expect(refused == 503, "while its password is wrong it answers " + refused);
        secret("quarkus.datasource.password", "app-2");
        var changed = run.sinceStart();
        run.await("let in again", () -> suite.get(clerk, path).statusCode() == 200);
        row(
                "the database's password changed beside it",
                "served again %.1f s after its file was".formatted(run.sinceStart() - changed));
    }

    private void superuser(String sql) throws SQLException {
        DataSource source = database.getPostgresDatabase();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int traced(URI address, String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .header("Authorization", "Bearer " + token)
                                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private void log(String said, List<JsonNode> people) throws JsonProcessingException {
        var lines = said.lines().toList();
        var traced = 0;
        for (var line : lines) {
            var event = RunningSuite.JSON.readTree(line);
            expect(event.hasNonNull("timestamp") && event.hasNonNull("level") && event.hasNonNull("message"), line);
            traced += event.at("/mdc/traceId").asText().equals(TRACE) ? 1 : 0;
        }
        expect(traced > 0, "no line has the number of the trace: " + said);
        for (var person : people) {
            var number = person.path("addresseeNumber").asText();
            expect(!said.contains("\"" + number) && !said.contains("/" + number), "the log names " + number);
            person.findValuesAsText("name").forEach(name -> expect(!said.contains(name), "the log names somebody"));
        }
        row("the log", "%d lines, each JSON, nobody named, traces numbered".formatted(lines.size()));
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void row(String what, String found) {
        SearchLoad.row(service.equals("suite") ? what : service + ": " + what, found, "");
    }
}
