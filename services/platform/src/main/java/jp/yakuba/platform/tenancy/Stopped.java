package jp.yakuba.platform.tenancy;

import java.sql.SQLException;

/** A statement that PostgreSQL ended before it was done: its time was up, or nobody waited for it any more. */
public final class Stopped {

    private static final String QUERY_CANCELED = "57014";

    private Stopped() {}

    /** Whether this is why it failed. */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && QUERY_CANCELED.equals(database.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
