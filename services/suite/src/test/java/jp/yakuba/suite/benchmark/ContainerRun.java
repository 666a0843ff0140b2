package jp.yakuba.suite.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jp.yakuba.suite.FreePort;

/** One run of an image, started by a command that takes settings, {@code --} and the arguments of the program. */
final class ContainerRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = FreePort.find();
    private final int management = FreePort.find();
    private final Path log;
    private final Process process;
    private final long begun = System.nanoTime();

    ContainerRun(List<String> start, List<String> settings, List<String> arguments) throws IOException {
        log = Files.createTempFile("yakuba-container", ".log");
        var line = new ArrayList<>(start);
        line.addAll(settings);
        line.add("QUARKUS_HTTP_PORT=" + port);
        line.add("QUARKUS_MANAGEMENT_PORT=" + management);
        line.add("--");
        line.addAll(arguments);
        process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** What the management port answers; 0 while nobody does. */
    int health(String check) {
        return status(URI.create("http://localhost:" + management + "/q/health/" + check));
    }

    String metrics() {
        return answer(URI.create("http://localhost:" + management + "/q/metrics"))
                .body();
    }

    int status(URI address) {
        try {
            return answer(address).statusCode();
        } catch (UncheckedIOException nobody) {
            return 0;
        }
    }

    private HttpResponse<String> answer(URI address) {
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException nobody) {
            throw new UncheckedIOException(nobody);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits until it is so, and says after how many seconds from its start. */
    double await(String what, BooleanSupplier so) throws IOException, InterruptedException {
        while (!so.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended before it was " + what + ": " + said());
            }
            if (sinceStart() > PATIENCE.toSeconds()) {
                throw new IllegalStateException("It was never " + what + ": " + said());
            }
            Thread.sleep(20);
        }
        return sinceStart();
    }

    double sinceStart() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** A line of what the system says of the process. */
    String system(String file, String beginning) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/" + file)).stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    /** What it has taken of the processors so far, whatever else is at work on the machine. */
    double processorSeconds() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** The options of the mount at the place. */
    String mount(String place) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/mountinfo")).stream()
                .map(line -> line.split(" "))
                .filter(fields -> fields[4].equals(place))
                .reduce((first, last) -> last)
                .map(fields -> fields[5])
                .orElse("");
    }

    void askToEnd() {
        process.destroy();
    }

    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        http.close();
        Files.delete(log);
    }
}
