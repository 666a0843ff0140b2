package jp.yakuba.suite.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yakuba.platform.tenancy.DatabaseRoles;
import jp.yakuba.suite.BaseBackup;
import jp.yakuba.suite.FreePort;
import jp.yakuba.suite.PostgresBinaries;
import jp.yakuba.suite.PostgresServer;

/** One of the two PostgreSQL servers, and the gate through which everybody comes to it but the trial itself. */
final class Server implements Closeable {

    static final DatabaseRoles ROLES = new DatabaseRoles("yakuba", "yakuba_owner", "owner-1", "yakuba_app", "app-1");

    private static final String PASSWORD = "superuser-of-the-trial";

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "timezone", "UTC",
            "shared_buffers", "256MB",
            "max_connections", "100",
            "max_wal_size", "1GB",
            "wal_keep_size", "1GB",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse");

    private final int port = FreePort.find();
    private final Gate gate = new Gate(port);
    private final Path data;
    private final PostgresServer server;

    /** @param data where its files are, or will be */
    Server(PostgresBinaries binaries, Path data, Path log) throws IOException {
        this.data = data;
        this.server = new PostgresServer(binaries, data, log);
    }

    Gate gate() {
        return gate;
    }

    /** An empty one, with the roles and the database of Yakuba. */
    void beginEmpty() throws IOException, SQLException {
        server.initialise(PASSWORD);
        server.start(port, SETTINGS);
        try (var superuser = superuser("postgres")) {
            ROLES.prepare(superuser);
        }
    }

    /** Makes itself anew as the standby of the other, without which the other confirms nothing from then on. */
    void follow(Server primary) throws IOException, SQLException, InterruptedException {
        try (var superuser = primary.superuser("postgres")) {
            new BaseBackup(superuser, primary.data).to(data);
        }
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                """
                primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s application_name=standby'
                """.formatted(primary.port, PASSWORD),
                StandardOpenOption.TRUNCATE_EXISTING);
        server.start(port, SETTINGS);
        primary.execute("alter system set synchronous_standby_names = 'standby'");
        primary.execute("select pg_reload_conf()");
        while (!primary.asked("select sync_state from pg_stat_replication").equals(List.of("sync"))) {
            Thread.sleep(100);
        }
    }

    void start() throws IOException {
        server.start(port, SETTINGS);
    }

    /** Makes the standby the primary. */
    void promote() throws SQLException {
        execute("select pg_promote(true, 60)");
    }

    /** Ends it and all its processes as a loss of power does. */
    void kill() throws IOException {
        var postmaster = server.process().orElseThrow();
        var all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    boolean isRunning() throws IOException {
        return server.process().filter(ProcessHandle::isAlive).isPresent();
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", PASSWORD);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + ROLES.database();
    }

    static String password() {
        return PASSWORD;
    }

    void execute(String sql, Object... values) throws SQLException {
        try (var connection = superuser(ROLES.database());
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** The first column of what a question answers. */
    List<String> asked(String question) throws SQLException {
        try (var connection = superuser(ROLES.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Override
    public void close() throws IOException {
        gate.close();
        if (isRunning()) {
            kill();
        }
    }
}
