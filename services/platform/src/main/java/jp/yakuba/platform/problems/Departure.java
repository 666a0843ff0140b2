package jp.yakuba.platform.problems;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import org.jboss.logging.Logger;

/** The client has gone before it had its answer: nobody reads what is still said to it, and nothing is wrong here. */
final class Departure {

    private static final Logger LOG = Logger.getLogger(Departure.class);

    private Departure() {}

    /** Whether the failure comes of the client's end of the connection. */
    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || cause instanceof StreamResetException) {
                return true;
            }
        }
        return false;
    }

    static void log(String method) {
        LOG.debugf("A client has gone before its %s was answered", method);
    }
}
