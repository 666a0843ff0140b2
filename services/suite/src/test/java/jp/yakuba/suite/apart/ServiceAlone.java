package jp.yakuba.suite.apart;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.yakuba.suite.FreePort;

/**
 * A business that runs alone, begun as the README has it: the jar that is packaged and the settings of its database and of its
 * keys, nothing else.
 */
final class ServiceAlone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String room;
    private final Path folder;
    private final OwnDatabase database;
    private final List<String> settings;
    private final int port = FreePort.find();
    private final int managementPort = FreePort.find();

    @SuppressWarnings("NullAway.Init")
    private Process process;

    @SuppressWarnings("NullAway.Init")
    private Process command;

    /**
     * @param room the name of the business, which is that of its module too
     * @param folder where it may write
     */
    ServiceAlone(String room, Path folder, OwnDatabase database, Map<String, String> settings) throws IOException {
        this.room = room;
        this.folder = Files.createDirectories(folder.resolve(room));
        this.database = database;
        this.settings = settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    OwnDatabase database() {
        return database;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Returns when it answers. */
    void start() throws IOException, InterruptedException {
        begin();
        await();
    }

    /** Begins it; others may begin beside it. */
    void begin() throws IOException {
        process = begin("output", List.of());
    }

    /** Waits until it answers. */
    void await() throws IOException, InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (!answers()) {
            assertThat(process.isAlive()).as(said("output")).isTrue();
            assertThat(Instant.now()).as(said("output")).isBefore(latest);
            Thread.sleep(50);
        }
    }

    private boolean answers() {
        try {
            return RestAssured.get(address() + "/login").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** Asks it to end, and waits for that. */
    void stop() throws IOException {
        process.destroy();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
        assertThat(said("output")).doesNotContain("ERROR");
    }

    /** Ends it as a loss of power does (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
    }

    /** Begins a command; others may begin beside it. */
    void order(String... arguments) throws IOException {
        command = begin("command", List.of(arguments));
    }

    /** What the command says, which must succeed. */
    String answered() throws IOException, InterruptedException {
        assertThat(command.waitFor()).as(said("command")).isZero();
        return said("command");
    }

    /** A request of an account, which is made when it first asks. */
    RequestSpecification as(Account account) {
        return RestAssured.given()
                .baseUri(address())
                .header("Authorization", "Bearer " + database.token(account))
                .contentType(ContentType.JSON);
    }

    private Process begin(String output, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.home=" + folder,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + managementPort));
        line.addAll(settings);
        line.addAll(List.of("-jar", "../" + room + "/target/quarkus-app/quarkus-run.jar"));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile());
        builder.environment().putAll(database.environment());
        builder.environment()
                .putAll(Map.of(
                        "YAKUBA_VAULT_KEYS", "1:" + key(room + " vault"),
                        "YAKUBA_VAULT_INDEX_KEYS", "1:" + key(room + " index"),
                        "YAKUBA_AUDIT_KEY", key(room + " audit")));
        return builder.start();
    }

    /** 32 bytes in Base64. */
    private static String key(String seed) {
        var bytes = (seed + " ".repeat(32)).substring(0, 32).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String said(String output) throws IOException {
        return Files.readString(folder.resolve(output));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
