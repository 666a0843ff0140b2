package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Impatient;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;

/** Who works for whom on the database: no statement runs for ever, and the counter is not held up by lists and batches. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(Impatient.class)
class PaceTest {

    private static final Operator CHIYODA = Operator.system(new MunicipalityCode("131016"), "test");

    /** Less than the statement would take. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Inject
    Database database;

    @Test
    void each_pace_has_its_limit_for_a_statement() {
        assertThat(limit()).isEqualTo("20s");
        assertThat(Pace.LIST.get(this::limit)).isEqualTo("1s");
        assertThat(Pace.BATCH.get(this::limit)).isEqualTo("40s");
    }

    @Test
    void nobody_waits_for_a_database_that_says_nothing_at_all_for_longer_than_its_limit_and_a_little() {
        assertThat(silence()).isEqualTo(Duration.ofSeconds(20 + 10));
        assertThat(Pace.ROUND.get(this::silence))
                .isEqualTo(Duration.ofMinutes(5).plusSeconds(10));
        assertThat(Pace.BATCH.get(this::silence)).isEqualTo(Duration.ofSeconds(40 + 10));
        assertThat(silence()).isEqualTo(Duration.ofSeconds(20 + 10));
    }

    @Test
    void who_stands_still_in_the_middle_of_a_unit_of_work_does_not_hold_up_others_for_ever() {
        assertThat(idle()).isEqualTo("30s");
        assertThat(Pace.BATCH.get(this::idle)).isEqualTo("5min");
    }

    private String idle() {
        return database.transact(CHIYODA, work -> work.sql()
                .createQuery("show idle_in_transaction_session_timeout")
                .mapTo(String.class)
                .one());
    }

    private Duration silence() {
        return database.transact(CHIYODA, work -> {
            try {
                return Duration.ofMillis(work.sql().getConnection().getNetworkTimeout());
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test
    void a_statement_beyond_its_limit_is_stopped_and_known_as_stopped() {
        var failure = catchThrowable(() -> Pace.LIST.run(() -> sleep(10)));

        assertThat(Stopped.caused(failure)).isTrue();
        assertThat(Stopped.caused(catchThrowable(
                        () -> database.transactAll(CHIYODA, work -> work.sql().execute("select 1 / 0")))))
                .isFalse();
    }

    @Test
    void batches_that_hold_all_their_connections_do_not_hold_the_counters() throws Exception {
        var holding = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        try (var batches = Executors.newFixedThreadPool(2)) {
            IntStream.range(0, 2)
                    .forEach(_ -> batches.execute(() -> Pace.BATCH.run(() -> database.transactAll(CHIYODA, work -> {
                        holding.countDown();
                        awaitQuietly(done);
                    }))));
            holding.await();

            assertThat(limit()).isEqualTo("20s");
            done.countDown();
        }
    }

    @Test
    void a_client_that_leaves_takes_its_statement_with_it() throws IOException {
        try (var client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream()
                    .write("GET /probe/slow HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            waitUntil(this::isWorking);
        }

        waitUntil(() -> !isWorking());
    }

    private static void waitUntil(BooleanSupplier so) {
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it does not come about").isLessThan(latest);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private String limit() {
        return database.transact(CHIYODA, work -> work.sql()
                .createQuery("select current_setting('statement_timeout')")
                .mapTo(String.class)
                .one());
    }

    private void sleep(int seconds) {
        database.transactAll(CHIYODA, work -> work.sql().execute("select pg_sleep(" + seconds + ")"));
    }

    private boolean isWorking() {
        return database.transact(
                CHIYODA,
                work -> work.sql().createQuery("""
                        select exists (select from pg_stat_activity
                            where query like '%slow answer%' and state = 'active' and pid <> pg_backend_pid()
                                and datname = current_database())
                        """).mapTo(Boolean.class).one());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
