package jp.yakuba.suite.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is being served when an instance is asked to end gets an answer */
class DrainIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @Test
    void a_request_under_way_when_the_instance_is_asked_to_end_is_answered() throws Exception {
        try (var instance = new Instance("drained", JAR, folder, Map.of());
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            // Given: a page that waits for what somebody else holds in the database
            instance.begin();
            instance.awaitReady();
            try (var holding = superuser(instance)) {
                holding.setAutoCommit(false);
                holding.createStatement().execute("lock table platform.municipality in access exclusive mode");
                var page = HttpRequest.newBuilder(instance.address().resolve("/login"))
                        .timeout(PATIENCE)
                        .build();
                var answer = http.sendAsync(page, BodyHandlers.ofString());
                Thread.sleep(1_000);
                assertThat(answer).isNotDone();

                // When: the instance is asked to end (SIGTERM), and what was held is given back later
                instance.askToEnd();
                Thread.sleep(3_000);
                assertThat(answer).isNotDone();
                holding.rollback();

                // Then
                assertThat(answer)
                        .succeedsWithin(PATIENCE)
                        .extracting(HttpResponse::statusCode)
                        .isEqualTo(200);
            }
            instance.awaitEnd();
            assertThat(instance.said()).contains("stopped in").doesNotContain("ERROR");
            saysWhenWithItsOffset(instance.said());
        }
    }

    /** Logs of several machines are read side by side. */
    private static void saysWhenWithItsOffset(String said) {
        assertThat(said.lines().filter(line -> line.contains(" INFO ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z) .*"));
    }

    private static Connection superuser(Instance instance) throws Exception {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(instance.folder().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        var port = Files.readAllLines(instance.folder().resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/yakuba",
                "postgres",
                secrets.getProperty("database.superuser"));
    }
}
