package jp.yakuba.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yakuba.platform.tenancy.DatabaseRoles;

/**
 * The PostgreSQL 18 that the suite brings along. It listens on the loopback address only and asks for passwords.
 *
 * @param port on which it listens
 * @param settings what makes the services use it
 */
record EmbeddedDatabase(PostgresServer server, int port, Map<String, String> settings) {

    private static final Map<String, String> SERVER = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "timezone", "UTC",
            "shared_buffers", "256MB",
            "max_connections", "60",
            // Few checkpoints instead of compression, on which an import spent nearly half of the database's time.
            "max_wal_size", "3GB",
            // A refused statement is told to the service that sent it; the server's own log would quote values of it.
            "log_min_messages", "fatal",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse");

    /** In PostgreSQL's postmaster.pid, counted from 0. */
    private static final int PORT_LINE = 3;

    /** Starts the server on the data in the home folder. */
    static EmbeddedDatabase start(Home home, Secrets secrets) throws IOException, SQLException {
        var server = new PostgresServer(PostgresBinaries.under(home.binaries()), home.database(), home.databaseLog());
        server.stopWhatWasLeft();
        var password = secrets.secret("database.superuser");
        if (server.isNew()) {
            server.initialise(password);
        }
        var port = freePort();
        server.start(port, SERVER);
        try {
            return new EmbeddedDatabase(server, port, prepare(port, password, secrets));
        } catch (IOException | SQLException broken) {
            server.stop();
            throw broken;
        }
    }

    /** Starts a server on files that were made of a backup, on some port. */
    static void startAnywhere(PostgresServer server) throws IOException {
        server.start(freePort(), SERVER);
    }

    /** Starts it again when it ends without being asked; gives up when that does not help. */
    PostgresWatch watched(Runnable giveUp) throws IOException {
        return PostgresWatch.begin(server, () -> server.start(port, SERVER), giveUp);
    }

    void stop() throws IOException {
        server.stop();
    }

    /** What makes a command use the database of the suite that is running on this folder. */
    static Map<String, String> ofRunning(Home home, Secrets secrets) throws IOException {
        var lines = Files.readAllLines(home.database().resolve("postmaster.pid"));
        return settings(Integer.parseInt(lines.get(PORT_LINE).strip()), roles(secrets));
    }

    private static Map<String, String> prepare(int port, String password, Secrets secrets)
            throws IOException, SQLException {
        var roles = roles(secrets);
        try (var superuser = DriverManager.getConnection(url(port) + "postgres", "postgres", password)) {
            roles.prepare(superuser);
        }
        return settings(port, roles);
    }

    private static DatabaseRoles roles(Secrets secrets) throws IOException {
        return new DatabaseRoles(
                "yakuba",
                "yakuba_owner",
                secrets.secret("database.owner"),
                "yakuba_app",
                secrets.secret("database.app"));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private static Map<String, String> settings(int port, DatabaseRoles roles) {
        var url = url(port);
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", url + roles.database());
        settings.put("quarkus.datasource.username", roles.application());
        settings.put("quarkus.datasource.password", roles.password());
        settings.put("quarkus.flyway.jdbc-url", url + roles.database());
        settings.put("quarkus.flyway.username", roles.owner());
        settings.put("quarkus.flyway.password", roles.ownerPassword());
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
