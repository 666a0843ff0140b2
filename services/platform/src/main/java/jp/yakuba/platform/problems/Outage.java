package jp.yakuba.platform.problems;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The database is away: nobody's mistake and no bug. Whoever asks is told to come again; the log needs one line, not one each. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private static final String NO_CONNECTION = "08";

    /**
     * No room on the disk (53100), no connection to be had (53300), shutting down (57P01 to 57P03), read only after a failover,
     * given up as idle, password just changed. Not what a statement may bring about that asks for too much (53200, 53400).
     */
    private static final Set<String> AWAY =
            Set.of("53100", "53300", "57P01", "57P02", "57P03", "25006", "25P03", "28P01");

    private static final long ONE_LINE_EACH = TimeUnit.MINUTES.toNanos(1);
    private static final AtomicLong TOLD = new AtomicLong(System.nanoTime() - ONE_LINE_EACH);

    private Outage() {}

    /** Whether the failure comes of the database being away. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && isAway(database)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        // The pool has waited in vain for a connection and says so without a state.
        return state == null
                ? failure instanceof SQLTransientConnectionException
                        || String.valueOf(failure.getMessage()).contains("cquisition timeout")
                : state.startsWith(NO_CONNECTION) || AWAY.contains(state);
    }

    /** Tells the log, once a minute however many requests meet it. */
    public static void log(Throwable failure) {
        var now = System.nanoTime();
        var told = TOLD.get();
        if (now - told >= ONE_LINE_EACH && TOLD.compareAndSet(told, now)) {
            LOG.errorf(
                    "The database is away (SQLSTATE %s): requests are answered with 503, background work waits",
                    state(failure));
        }
    }

    /** Tells the next one at once, as if nothing had been told for long. */
    static void forget() {
        TOLD.set(System.nanoTime() - ONE_LINE_EACH);
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                return database.getSQLState();
            }
        }
        return "unknown";
    }
}
