package jp.yakuba.suite.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.yakuba.suite.FreePort;

/** One instance of the suite: the packaged program in a process of its own, told of the database as a cluster tells it. */
final class Instance implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final Path jar;
    private final Path folder;
    private final Map<String, String> environment;
    private final int port = FreePort.find();

    @SuppressWarnings("NullAway.Init")
    private Process process;

    Instance(String name, Path jar, Path folder, Map<String, String> environment) throws IOException {
        this.name = name;
        this.jar = jar;
        this.folder = Files.createDirectories(folder.resolve(name));
        this.environment = new HashMap<>(environment);
        this.environment.put("HOSTNAME", name);
        this.environment.put("YAKUBA_HOME", this.folder.toString());
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** From its next start on. */
    void tell(String variable, String value) {
        environment.put(variable, value);
    }

    void begin(String... properties) throws IOException {
        process = start("output", List.of(properties), List.of());
    }

    private Process start(String output, List<String> properties, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + (port + 1)));
        if (arguments.isEmpty()) {
            // A command would take longer to write one than it gains.
            line.addAll(List.of(
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off"));
        }
        properties.forEach(property -> line.add("-D" + property));
        line.addAll(List.of("-jar", jar.toString()));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve(output).toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Does a command of the program, which must succeed, and says what it said. */
    String command(String... arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("command"));
        if (start("command", List.of(), List.of(arguments)).waitFor() != 0) {
            throw new IllegalStateException(List.of(arguments) + ": " + Files.readString(folder.resolve("command")));
        }
        return Files.readString(folder.resolve("command"));
    }

    /** Begins a command that goes on until somebody ends it. */
    Process beginCommand(String... arguments) throws IOException {
        return start("command-" + arguments[1], List.of(), List.of(arguments));
    }

    Path folder() {
        return folder;
    }

    boolean isReady() {
        try {
            var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + (port + 1) + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException(name + " is not ready: " + said());
            }
            Thread.sleep(100);
        }
    }

    /** Waits until its log says so. */
    void awaitSaid(String words) throws IOException, InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException(name + " never said " + words + ": " + said());
            }
            Thread.sleep(100);
        }
    }

    String said() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    /** Megabytes of memory that it holds. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    void askToEnd() {
        process.destroy();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " does not end");
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** It stands still and does not know it (SIGSTOP). */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
