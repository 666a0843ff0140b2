package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.ConnectionException;

/**
 * Whether this machine has the time of the database. With another one an instance would enter what bears a time that nobody believes,
 * and the others' entries, sealed behind it, would look as if somebody had added them later.
 */
@ApplicationScoped
class SameTime {

    private static final Logger LOG = Logger.getLogger(SameTime.class);

    private final DatabaseSettings settings;
    private final AtomicBoolean told = new AtomicBoolean();

    SameTime(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Refuses as if the database were away unless it is the same, as far as that can be asked for. */
    void require(Instant database) {
        var ahead = Duration.between(database, SystemClock.ofTheMachine());
        if (ahead.abs().compareTo(settings.clockTolerance()) <= 0) {
            told.set(false);
            return;
        }
        if (!told.getAndSet(true)) {
            LOG.errorf(
                    "The clock of this machine is %s ahead of the database's: requests are answered with 503, background work waits",
                    ahead);
        }
        throw new ConnectionException(new SQLTransientConnectionException(
                "The clock of this machine is " + ahead + " ahead of the database's"));
    }
}
