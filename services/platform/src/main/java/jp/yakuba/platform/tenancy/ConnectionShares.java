package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;

/** How many connections the counter may hold, and how many all others: neither is ever held up by the other. */
@ApplicationScoped
class ConnectionShares {

    private final Semaphore counter;
    private final Semaphore others;
    private final LongAdder atTheCounter = new LongAdder();
    private final DatabaseSettings settings;

    ConnectionShares(DatabaseSettings settings) {
        this.settings = settings;
        this.counter = new Semaphore(settings.counterConnections(), true);
        this.others = new Semaphore(settings.batchConnections(), true);
    }

    /** Does the work that takes a connection of the share of this pace. */
    <T extends @Nullable Object> T of(Pace pace, Supplier<T> work) {
        var share = pace == Pace.COUNTER ? counter : others;
        if (pace == Pace.COUNTER) {
            atTheCounter.increment();
        }
        enter(share, settings.patience(pace));
        try {
            return work.get();
        } finally {
            share.release();
        }
    }

    /** How often the counter has asked for a connection so far. */
    long askedAtTheCounter() {
        return atTheCounter.sum();
    }

    private static void enter(Semaphore share, Duration patience) {
        try {
            if (!share.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ConnectionException(
                        new SQLTransientConnectionException("No connection became free within " + patience));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(stopped);
        }
    }
}
