package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGProperty;

/** The suite's own PostgreSQL while it runs, as its superuser; for what is done to all of it. */
record RunningDatabase(Path data, int port, String password) {

    /** In PostgreSQL's postmaster.pid, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final String SUPERUSER = "postgres";

    static RunningDatabase of(Home home) throws IOException {
        return of(home, home.database());
    }

    /** That on the files in another folder, with the passwords of the home. */
    static RunningDatabase of(Home home, Path data) throws IOException {
        var running = data.resolve("postmaster.pid");
        if (Files.notExists(running)) {
            throw new IOException("Yakuba は " + home.folder() + " のデータで動いていません。起動してから実行してください。");
        }
        var port = Integer.parseInt(Files.readAllLines(running).get(PORT_LINE).strip());
        return new RunningDatabase(data, port, new Secrets(home.secrets()).secret("database.superuser"));
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), SUPERUSER, password);
    }

    /** A connection on which the WAL comes as it is written. */
    Connection streaming() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, SUPERUSER);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.REPLICATION.set(properties, "true");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "18");
        PGProperty.PREFER_QUERY_MODE.set(properties, "simple");
        PGProperty.APPLICATION_NAME.set(properties, WalArchive.SLOT);
        return DriverManager.getConnection(url(), properties);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
