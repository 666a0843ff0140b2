import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.yakuba.platform.tenancy.DatabaseRoles;

/**
 * Runs an image once, so that its Java notes which classes a start needs: {@code Training SECRETS COMMAND…}, where the word SETTINGS
 * in the command becomes {@code --env NAME=VALUE …}. It gives the program secrets in the folder and an empty PostgreSQL, lets it
 * migrate, asks what everybody asks first, and asks the program to end. The secrets are for this run alone.
 */
final class Training {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final DatabaseRoles ROLES = new DatabaseRoles("yakuba", "yakuba_owner", "owner", "yakuba_app", "app");
    private static final String KEY = "A".repeat(43) + "=";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int management = freePort();

    private Training() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        secrets(Path.of(arguments[0]));
        try (var database = EmbeddedPostgres.builder().start()) {
            try (var superuser = database.getPostgresDatabase().getConnection()) {
                ROLES.prepare(superuser);
            }
            var command = List.of(arguments).subList(1, arguments.length);
            new Training().run(command, "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/yakuba");
        }
    }

    private static void secrets(Path folder) throws IOException {
        Files.writeString(folder.resolve("quarkus.datasource.password"), ROLES.password());
        Files.writeString(folder.resolve("quarkus.flyway.password"), ROLES.ownerPassword());
        Files.writeString(folder.resolve("yakuba.audit.key"), KEY);
        Files.writeString(folder.resolve("yakuba.vault.keys"), "1:" + KEY);
        Files.writeString(folder.resolve("yakuba.vault.index-keys"), "1:" + KEY);
    }

    private void run(List<String> command, String url) throws Exception {
        var line = new ArrayList<String>();
        for (var word : command) {
            if (word.equals("SETTINGS")) {
                settings(url).forEach((name, value) -> line.addAll(List.of("--env", name + "=" + value)));
            } else {
                line.add(word);
            }
        }
        var process = new ProcessBuilder(line).inheritIO().start();
        try {
            await(process, "ready");
            for (var path : List.of("/q/health/live", "/q/health/well", "/q/metrics")) {
                status(management, path);
            }
            for (var path : List.of("/", "/login", "/resident-records/v1/residents", "/child-allowance/v1/recipients")) {
                status(port, path);
            }
            program(process).destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not end");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Map<String, String> settings(String url) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        settings.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        settings.put("QUARKUS_DATASOURCE_USERNAME", ROLES.application());
        settings.put("QUARKUS_FLYWAY_JDBC_URL", url);
        settings.put("QUARKUS_FLYWAY_USERNAME", ROLES.owner());
        settings.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        settings.put("YAKUBA_AUDIT_ANCHOR_FILE", "");
        return settings;
    }

    private void await(Process process, String check) throws IOException, InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (status(management, "/q/health/" + check) != 200) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("It was never " + check);
            }
            Thread.sleep(200);
        }
    }

    /** What was answered; 0 while nobody does. */
    private int status(int at, String path) throws InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path)).timeout(Duration.ofSeconds(20));
            return http.send(asked.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    /** Who runs the container hands no signal on: the program itself is asked. */
    private static ProcessHandle program(Process process) {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/bin/java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Java runs in the container"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
