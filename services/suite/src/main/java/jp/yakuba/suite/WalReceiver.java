package jp.yakuba.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** Takes the WAL from the running server as it is written, into a {@link WalArchive}, and tells the server how far it is. */
final class WalReceiver {

    private static final long PAUSE_MILLIS = 100;
    private static final String MOST_KEPT = "8GB";

    private static final long ONE_AT_A_TIME = 731_018;
    private static final String IN_USE = "55006";

    /** In bytes. */
    private static final long TOLD_EVERY = 16L * 1024 * 1024;

    private final RunningDatabase database;
    private final Path folder;
    private final PrintWriter out;

    WalReceiver(RunningDatabase database, Path folder, PrintWriter out) {
        this.database = database;
        this.folder = folder;
        this.out = out;
    }

    /**
     * From now on the server keeps its WAL until it has arrived, but no more than its disk can bear. Where it had to give up what
     * nobody took, it begins to keep it anew.
     */
    void reserve() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            // Until the connection ends: of two that begin at once, the second finds what the first has made.
            statement.execute("select pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            statement.execute("alter system set max_slot_wal_keep_size = '" + MOST_KEPT + "'");
            statement.execute("select pg_reload_conf()");
            statement.execute("""
                    select pg_drop_replication_slot(slot_name) from pg_replication_slots
                    where slot_name = '%1$s' and wal_status = 'lost'
                    """.formatted(WalArchive.SLOT));
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

    /**
     * Receives until it is so of how far it has come; what is told of has been forced to the disk. Returns false, and has received
     * nothing, if another process has begun to take it.
     */
    boolean receive(Predicate<LogSequenceNumber> enough) throws IOException, SQLException, InterruptedException {
        try {
            receiveAlone(enough);
            return true;
        } catch (SQLException refused) {
            if (IN_USE.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private void receiveAlone(Predicate<LogSequenceNumber> enough)
            throws IOException, SQLException, InterruptedException {
        var size = segmentSize();
        try (var streaming = database.streaming()) {
            var timeline = timeline(streaming);
            try (var archive = new WalArchive(folder, timeline, size)) {
                keepHistory(streaming, timeline, archive);
                var from = begin(archive.end(), reserved(size));
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

    /** Where the archive ends; where the server keeps no more from there on, what is between is said to be lost. */
    private LogSequenceNumber begin(Optional<Long> end, long kept) {
        if (end.isPresent() && end.get() < kept) {
            out.println("写しの途中が欠けました。今までの写しからは、欠けたところより先に戻せません。すぐに backup base を取ってください。");
            out.flush();
        }
        return LogSequenceNumber.valueOf(Math.max(end.orElse(kept), kept));
    }

    /** Whether what the server has written before the position is in the folder. */
    boolean holds(LogSequenceNumber position) throws IOException, SQLException {
        try (var streaming = database.streaming();
                var archive = new WalArchive(folder, timeline(streaming), segmentSize())) {
            return archive.holds(position.asLong());
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
            }
            var received = stream.getLastReceiveLSN();
            var ahead = received.asLong() - flushed.asLong();
            // While more comes without a pause the server is told now and then too: it keeps what it believes is still
            // to come.
            if (ahead > (bytes == null ? 0 : TOLD_EVERY)) {
                archive.flush();
                flushed = received;
                stream.setFlushedLSN(flushed);
                stream.setAppliedLSN(flushed);
                stream.forceUpdateStatus();
            }
            if (bytes == null) {
                Thread.sleep(PAUSE_MILLIS);
            }
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
