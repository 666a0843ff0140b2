package jp.yakuba.suite.cluster;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long what the database has written is on its way to the backup that follows: asked again and again, until the server knows that
 * it lies on the other disk. What is lost with the database is younger than that.
 */
final class WalDelay implements AutoCloseable {

    private static final String NOW = "select pg_current_wal_flush_lsn()::text";
    private static final String ARRIVED =
            "select exists (select from pg_stat_replication where application_name = 'yakuba_backup' and flush_lsn >= '%s')::text";
    private static final long LOOK_MILLIS = 2;
    private static final double MILLIS = 1e6;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<List<Long>> measured;
    private volatile boolean over;

    WalDelay(Register register) {
        measured = threads.submit(() -> {
            try (var connection =
                    DriverManager.getConnection(register.url(), "postgres", register.superuserPassword())) {
                return measure(connection);
            }
        });
    }

    private List<Long> measure(Connection connection) throws SQLException, InterruptedException {
        var all = new ArrayList<Long>();
        while (!over) {
            var arrived = ARRIVED.formatted(asked(connection, NOW));
            var begun = System.nanoTime();
            var waited = false;
            while (!over && asked(connection, arrived).equals("false")) {
                waited = true;
                Thread.sleep(LOOK_MILLIS);
            }
            if (waited && !over) {
                // Else nothing was under way.
                all.add(System.nanoTime() - begun);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return all;
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Ends it, and says what was found. */
    String found() throws ExecutionException, InterruptedException {
        over = true;
        var sorted = measured.get().stream().sorted().toList();
        return sorted.isEmpty()
                ? "NOTHING ARRIVED"
                : "half of it within %.0f ms, 99 %% within %.0f ms, all within %.0f ms (asked %d times)"
                        .formatted(
                                sorted.get(sorted.size() / 2) / MILLIS,
                                sorted.get(sorted.size() * 99 / 100) / MILLIS,
                                sorted.getLast() / MILLIS,
                                sorted.size());
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
