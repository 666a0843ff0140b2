package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Whoever waits for the answer of the request being served. When they are gone, the statement under way is stopped. */
@RequestScoped
class Waiting {

    private static final Logger LOG = Logger.getLogger(Waiting.class);

    private @Nullable PGConnection working;
    private boolean gone;

    /** The database works on this connection now. */
    synchronized void begin(PGConnection connection) {
        working = connection;
        if (gone) {
            stop(connection);
        }
    }

    /** It has done. */
    synchronized void end() {
        working = null;
    }

    /** Nobody waits any more. */
    synchronized void leave() {
        gone = true;
        if (working != null) {
            stop(working);
        }
    }

    private static void stop(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException unreachable) {
            LOG.debugf("A statement could not be stopped: %s", unreachable.getSQLState());
        }
    }
}
