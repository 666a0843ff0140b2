package jp.yakuba.platform.problems;

import io.quarkus.qute.TemplateException;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A bug or an outage as the log knows it: a number that may be shown to anybody, and where it happened. No message of
 * an exception is logged: it may carry personal data, as PostgreSQL's do.
 */
public final class Incident {

    private Incident() {}

    /** Logs the failure and returns the number under which it stands in the log. */
    public static String log(Logger log, String what, Throwable failure) {
        var number = UUID.randomUUID().toString();
        log.errorf("%s failed, number %s: %s", what, number, traceWithoutMessages(failure));
        return number;
    }

    private static String traceWithoutMessages(Throwable failure) {
        var trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append('\n').append(cause.getClass().getName());
            if (cause instanceof TemplateException broken) {
                trace.append(' ').append(broken.getOrigin());
            }
            if (cause instanceof SQLException database) {
                trace.append(" SQLSTATE ").append(database.getSQLState());
            }
            for (var frame : cause.getStackTrace()) {
                trace.append("\n    at ").append(frame);
            }
        }
        return trace.toString();
    }
}
