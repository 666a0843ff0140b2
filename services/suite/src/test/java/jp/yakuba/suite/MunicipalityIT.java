package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar without the demonstration: a municipality of one's own, before the service runs and beside it. */
class MunicipalityIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_municipality_is_made_before_the_service_runs_and_another_beside_it() throws Exception {
        assertThat(command("municipality", "create", "--code", "012165")).contains("012165 北海道芦別市 を登録しました。", "初期パスワード");

        var port = FreePort.find();
        var suite = start("output", List.of("-Dquarkus.http.port=" + port), List.of());
        try {
            await(suite, "http://localhost:" + port);
            assertThat(login(port)).contains("value=\"012165\"").doesNotContain("デモ環境");

            assertThat(command("municipality", "create", "--code", "012271")).contains("北海道歌志内市 を登録しました。");
            assertThat(command("municipality", "create", "--code", "012271")).contains("登録されています。");
            assertThat(command("administrator", "reset", "--code", "012165")).contains("初期パスワード");

            assertThat(login(port)).contains("<option value=\"012165\"", "<option value=\"012271\"");
        } finally {
            suite.destroy();
            suite.waitFor();
        }
        assertThat(said("output")).doesNotContain("ERROR", "Exception");
    }

    private String command(String... arguments) throws IOException, InterruptedException {
        var command = start("command", List.of(), List.of(arguments));
        assertThat(command.waitFor()).as(said("command")).isZero();
        return said("command");
    }

    private Process start(String output, List<String> settings, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(settings);
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile());
        builder.environment().put("YAKUBA_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    private void await(Process suite, String sign) throws IOException, InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (!said("output").contains(sign)) {
            assertThat(suite.isAlive()).as(said("output")).isTrue();
            assertThat(Instant.now()).as(said("output")).isBefore(latest);
            Thread.sleep(200);
        }
    }

    private static String login(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private String said(String output) throws IOException {
        return Files.readString(folder.resolve(output));
    }
}
