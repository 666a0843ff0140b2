package jp.yakuba.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.yakuba.platform.tenancy.DatabaseRoles;

/** The PostgreSQL 18 that the suite brings along. It listens on the loopback address only and asks for passwords. */
final class EmbeddedDatabase {

    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on the data in the home folder and points the services' settings to it. */
    static EmbeddedDatabase start(Home home, Secrets secrets) throws IOException, SQLException {
        stopWhatAKilledProcessLeft(home);
        var password = secrets.secret("database.superuser");
        var firstStart = Files.notExists(home.database().resolve("PG_VERSION"));
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(home.database())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.binaries().toFile())
                .setConnectConfig("password", password)
                // The library is made for tests and switches both off; what is registered must outlast a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("wal_compression", "on")
                // The server's own log would quote what it refuses, with the name of whoever it is about.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        var roles = new DatabaseRoles(
                "yakuba",
                "yakuba_owner",
                secrets.secret("database.owner"),
                "yakuba_app",
                secrets.secret("database.app"));
        try (var superuser = server.getPostgresDatabase().getConnection()) {
            if (firstStart) {
                askForPasswords(home, superuser, password);
            }
            roles.prepare(superuser);
        }
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/yakuba";
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", roles.application());
        System.setProperty("quarkus.datasource.password", roles.password());
        System.setProperty("quarkus.flyway.jdbc-url", url);
        System.setProperty("quarkus.flyway.username", roles.owner());
        System.setProperty("quarkus.flyway.password", roles.ownerPassword());
        return new EmbeddedDatabase(server);
    }

    /** A new cluster trusts everybody on the machine; from the first start on it does not. */
    private static void askForPasswords(Home home, java.sql.Connection superuser, String password)
            throws IOException, SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(home.database().resolve("pg_hba.conf"), ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** A killed suite may leave its server running: ask it to stop, so that the data is ours again. */
    private static void stopWhatAKilledProcessLeft(Home home) throws IOException {
        var pidFile = home.database().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var left = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (left.isPresent()) {
            left.get().destroy();
            try {
                left.get().onExit().get(60, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
                throw new IllegalStateException(
                        "A database server left by a killed run does not stop: process " + pid, stillThere);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
