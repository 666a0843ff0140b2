package jp.yakuba.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** For tests of two who do something at the same time. */
public final class OtherTransactions {

    private OtherTransactions() {}

    /** Goes on when another transaction waits for what this one holds. */
    public static void untilOneWaits(UnitOfWork work) {
        for (var tries = 0; tries < 500 && !oneWaits(work); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(oneWaits(work)).as("another transaction waits").isTrue();
    }

    private static boolean oneWaits(UnitOfWork work) {
        return work.sql().createQuery("""
                        select exists (
                            select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
                        """).mapTo(Boolean.class).one();
    }
}
