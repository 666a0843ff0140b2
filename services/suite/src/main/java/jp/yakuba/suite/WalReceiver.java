package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** Takes the WAL from the running server as it is written, into a {@link WalArchive}, and tells the server how far it is. */
final class WalReceiver {

    private static final long PAUSE_MILLIS = 100;
    private static final String MOST_KEPT = "8GB";

    private final RunningDatabase database;
    private final Path folder;

    WalReceiver(RunningDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** From now on the server keeps its WAL until it has arrived, but no more than its disk can bear. */
    void reserve() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("alter system set max_slot_wal_keep_size = '" + MOST_KEPT + "'");
            statement.execute("select pg_reload_conf()");
            statement.execute("""
                    select pg_create_physical_replication_slot('%1$s', true)
                    where not exists (select from pg_replication_slots where slot_name = '%1$s')
                    """.formatted(WalArchive.SLOT));
        }
    }

    /** Whether another process is taking it. */
    boolean isTaken() throws SQLException {
        try (var superuser = database.superuser()) {
            return Boolean.parseBoolean(asked(
                    superuser,
                    "select active::text from pg_replication_slots where slot_name = '" + WalArchive.SLOT + "'"));
        }
    }

    /** Up to where the server knows that it has arrived. */
    LogSequenceNumber arrived() throws SQLException {
        try (var superuser = database.superuser()) {
            return LogSequenceNumber.valueOf(asked(superuser, """
                    select coalesce(max(flush_lsn)::text, '0/0') from pg_stat_replication
                    where application_name = '%s'""".formatted(WalArchive.SLOT)));
        }
    }

    /** Receives until it is so of how far it has come; what is told of has been forced to the disk. */
    void receive(Predicate<LogSequenceNumber> enough) throws IOException, SQLException, InterruptedException {
        var size = segmentSize();
        try (var streaming = database.streaming()) {
            var timeline = timeline(streaming);
            try (var archive = new WalArchive(folder, timeline, size)) {
                keepHistory(streaming, timeline, archive);
                var from = LogSequenceNumber.valueOf(archive.end().orElse(reserved(size)));
                try (var stream = streaming
                        .unwrap(PGConnection.class)
                        .getReplicationAPI()
                        .replicationStream()
                        .physical()
                        .withSlotName(WalArchive.SLOT)
                        .withStartPosition(from)
                        .withStatusInterval(1, TimeUnit.SECONDS)
                        .start()) {
                    receive(stream, archive, from, enough);
                }
            }
        }
    }

    private static void receive(
            PGReplicationStream stream, WalArchive archive, LogSequenceNumber from, Predicate<LogSequenceNumber> enough)
            throws IOException, SQLException, InterruptedException {
        var flushed = from;
        while (!enough.test(flushed)) {
            var bytes = stream.readPending();
            if (bytes != null) {
                archive.write(stream.getLastReceiveLSN().asLong() - bytes.remaining(), bytes);
                continue;
            }
            var received = stream.getLastReceiveLSN();
            if (received.asLong() > flushed.asLong()) {
                archive.flush();
                flushed = received;
                stream.setFlushedLSN(flushed);
                stream.setAppliedLSN(flushed);
                stream.forceUpdateStatus();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static int timeline(Connection streaming) throws SQLException {
        try (var statement = streaming.createStatement();
                var answer = statement.executeQuery("IDENTIFY_SYSTEM")) {
            answer.next();
            return answer.getInt("timeline");
        }
    }

    private static void keepHistory(Connection streaming, int timeline, WalArchive archive)
            throws SQLException, IOException {
        if (timeline == 1) {
            return;
        }
        try (var statement = streaming.createStatement();
                var answer = statement.executeQuery("TIMELINE_HISTORY " + timeline)) {
            answer.next();
            archive.keep(answer.getString(1), answer.getBytes(2));
        }
    }

    /** The beginning of the file from which on the server keeps what has not arrived. */
    private long reserved(long size) throws SQLException {
        try (var superuser = database.superuser()) {
            var kept = LogSequenceNumber.valueOf(asked(superuser, """
                    select coalesce(restart_lsn, pg_current_wal_lsn())::text from pg_replication_slots
                    where slot_name = '%s'""".formatted(WalArchive.SLOT)));
            return kept.asLong() / size * size;
        }
    }

    private long segmentSize() throws SQLException {
        try (var superuser = database.superuser()) {
            return Long.parseLong(asked(superuser, "select setting from pg_settings where name = 'wal_segment_size'"));
        }
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            if (!answer.next()) {
                throw new SQLException("No answer: " + question);
            }
            return answer.getString(1);
        }
    }
}
