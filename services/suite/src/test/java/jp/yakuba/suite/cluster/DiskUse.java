package jp.yakuba.suite.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How large the database is, and what is asked of the disk on which it lies, by both servers together and whoever else uses that disk:
 * the kernel counts for the whole of it.
 */
final class DiskUse {

    private static final Path COUNTS = Path.of("/proc/diskstats");

    /** Where in a line of /proc/diskstats operations that are done are counted. */
    private static final int READS = 3;

    private static final int WRITES = 7;
    private static final int RESIDENTS = 10_000;
    private static final double MEGABYTE = 1e6;

    private final Server database;
    private final Path folder;
    private final long begun = System.nanoTime();
    private final long size;
    private final long written;
    private final Optional<long[]> operations;

    /** @param folder where the databases lie */
    DiskUse(Server database, Path folder) throws IOException, SQLException {
        this.database = database;
        this.folder = folder;
        this.size = size();
        this.written = written();
        this.operations = operations();
    }

    private long size() throws SQLException {
        return number("select pg_database_size(current_database())::text");
    }

    /** Bytes of WAL since the database was made. */
    private long written() throws SQLException {
        return number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint::text");
    }

    private long number(String question) throws SQLException {
        return Long.parseLong(database.asked(question).getFirst());
    }

    /** Reads and writes of the disk so far; empty if the folder is on none that the kernel counts for. */
    private Optional<long[]> operations() throws IOException {
        var device = ((Number) Files.getAttribute(folder, "unix:dev")).longValue();
        var number = "%d:%d".formatted((device >> 8) & 0xfff, (device & 0xff) | ((device >> 12) & 0xfff00));
        return Files.readAllLines(COUNTS).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> number.equals(fields[0] + ":" + fields[1]))
                .map(fields -> new long[] {Long.parseLong(fields[READS]), Long.parseLong(fields[WRITES])})
                .findFirst();
    }

    /** How large it was at the beginning, and for so many residents. */
    String size(long residents) {
        return "%.0f MB; %.0f MB for each 10,000 residents"
                .formatted(size / MEGABYTE, size / MEGABYTE * RESIDENTS / residents);
    }

    /** What came to it since, by so many movements and all that was looked at, and how often the disk was asked in a second. */
    String since(int movements) throws IOException, SQLException {
        var each = Math.max(1, movements) * 1e3;
        return "%.1f kB more in the database and %.1f kB of WAL for each of %d movements, with all that was looked at beside; %s"
                .formatted((size() - size) / each, (written() - written) / each, movements, asked());
    }

    private String asked() throws IOException {
        var now = operations();
        if (operations.isEmpty() || now.isEmpty()) {
            return "the disk is none that the kernel counts for";
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        return "%.0f reads/s and %.0f writes/s of the disk, for both servers"
                .formatted(
                        (now.get()[0] - operations.get()[0]) / seconds,
                        (now.get()[1] - operations.get()[1]) / seconds);
    }
}
