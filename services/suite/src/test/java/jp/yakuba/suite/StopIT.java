package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The built jar in a process of its own: however it is ended, the next start finds everything in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StopIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** One for all tests, as an installation has one. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process suite;

    @AfterEach
    void end() {
        if (suite != null) {
            suite.destroyForcibly();
        }
    }

    @Test
    @Order(1)
    void asked_to_end_it_stops_the_services_and_then_their_database() throws Exception {
        startAndWait();
        var database = database();
        suite.destroy();
        assertThat(suite.onExit()).succeedsWithin(PATIENCE);
        assertThat(database.onExit()).succeedsWithin(PATIENCE);
        assertThat(said()).contains("yakuba stopped in").doesNotContain("ERROR", " WARN ", "Exception");
    }

    @Test
    @Order(2)
    void killed_it_leaves_nothing_that_hinders_the_next_start() throws Exception {
        startAndWait();
        var left = database();
        suite.destroyForcibly();
        assertThat(suite.onExit()).succeedsWithin(PATIENCE);
        assertThat(left.isAlive()).isTrue();

        startAndWait();
        assertThat(left.onExit()).succeedsWithin(PATIENCE);
        var database = database();
        suite.destroy();
        assertThat(suite.onExit()).succeedsWithin(PATIENCE);
        assertThat(database.onExit()).succeedsWithin(PATIENCE);
        assertThat(said()).doesNotContain("ERROR", " WARN ", "Exception");
    }

    @Test
    @Order(3)
    void it_starts_its_database_again_when_that_is_killed_and_goes_on() throws Exception {
        startAndWait();
        var killed = database();
        killed.destroyForcibly();
        assertThat(killed.onExit()).succeedsWithin(PATIENCE);

        awaitAnotherThan(killed);
        assertThat(suite.isAlive()).isTrue();
        var database = database();
        suite.destroy();
        assertThat(suite.onExit()).succeedsWithin(PATIENCE);
        assertThat(database.onExit()).succeedsWithin(PATIENCE);
    }

    @Test
    @Order(4)
    void without_a_database_that_can_be_started_it_ends_with_a_code() throws Exception {
        startAndWait();
        var configuration = folder.resolve("home/postgresql/postgresql.conf");
        Files.move(configuration, configuration.resolveSibling("gone"));
        database().destroyForcibly();

        assertThat(suite.onExit()).succeedsWithin(PATIENCE);
        assertThat(suite.exitValue()).isEqualTo(Suite.DATABASE_LOST);
    }

    @Test
    @Order(5)
    void it_leaves_nothing_in_the_temporary_folder_of_the_machine() throws Exception {
        try (var left = Files.walk(temporary())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static void awaitAnotherThan(ProcessHandle killed) throws Exception {
        var latest = Instant.now().plus(PATIENCE);
        while (databaseNumber().filter(pid -> pid != killed.pid()).isEmpty()) {
            assertThat(Instant.now()).as(said()).isBefore(latest);
            Thread.sleep(200);
        }
    }

    private static Optional<Long> databaseNumber() throws IOException {
        var file = folder.resolve("home/postgresql/postmaster.pid");
        try {
            return Files.readAllLines(file).stream().findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (java.nio.file.NoSuchFileException between) {
            return Optional.empty();
        }
    }

    private static Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private void startAndWait() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx288m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dquarkus.http.port=" + FreePort.find(),
                        "-Dyakuba.demonstration.town=300",
                        "-Dyakuba.demonstration=true",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().put("YAKUBA_HOME", folder.resolve("home").toString());
        suite = builder.start();
        var latest = Instant.now().plus(PATIENCE);
        while (!said().contains("http://localhost:")) {
            assertThat(suite.isAlive()).as(said()).isTrue();
            assertThat(Instant.now()).as(said()).isBefore(latest);
            Thread.sleep(200);
        }
    }

    private static ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(folder.resolve("home/postgresql/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static String said() throws IOException {
        return Files.readString(output());
    }
}
