package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection of who makes a payment run is cut by the server at random moments; whoever takes it up pays once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PaymentKilledTest {

    private static final List<Logger> TELLING =
            List.of(Logger.getLogger("com.arjuna.ats.jta"), Logger.getLogger("io.agroal.pool"));
    private static final int KILLS = 50;
    private static final int RECIPIENTS = 200;
    private static final long AMOUNT = 15_000;
    private static final long TAKEN = 9_000;
    private static final int TAKEN_FROM = 80;
    private static final int NONE = 0;
    private static final long FIRST_GUESS = Duration.ofMillis(100).toNanos();

    private final PaymentsOfATown town = new PaymentsOfATown("012254");
    private final Random random = new Random(20261210);
    private final Map<RunState, Integer> kills = new EnumMap<>(RunState.class);

    /** How long each step takes when it is let alone. */
    private final Map<RunState, Long> lasting = new EnumMap<>(RunState.class);

    /** Who kills; there before anything begins, as to connect takes longer than many a step. */
    @SuppressWarnings("NullAway.Init")
    private Connection server;

    @Inject
    Database database;

    @Inject
    DrivenRuns runs;

    /** The transaction manager and the pool would tell of each cut at length. */
    @BeforeEach
    void sayNothingOfIt() throws SQLException {
        server = PostgresForTests.superuser("postgres").getConnection();
        TELLING.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterEach
    void speakAgain() throws SQLException {
        server.close();
        TELLING.forEach(logger -> logger.setLevel(null));
    }

    @Test
    @Requirement("027/4.10#5")
    void killed_at_fifty_random_moments_every_due_month_is_paid_exactly_once() {
        town.payingOnTheTenth();
        town.transact(work -> work.sql().execute("""
                with due as (
                    insert into child_allowance.due_amount (recipient, months, amount, decision_id)
                    select cast(5000000000 + i as text), '[2026-10-01,2060-01-01)', 15000, gen_random_uuid()
                    from generate_series(1, %d) i returning recipient)
                insert into child_allowance.recipient_account (recipient, entry_number, first_day, bank, branch, kind,
                    account_number, holder, public_money, origin, recorded_by, recorded_at)
                select recipient, 1, '2026-10-01', '0001', '001', '1', '1234567', 'A', false, 'change', 'x', now() from due""".formatted(RECIPIENTS)));
        town.transact(work -> work.sql().execute("""
                insert into child_allowance.deduction (recipient, deduction_number, version, kind, basis, amount, first_month,
                    creditor, told_on, withdrawn, recorded_by, recorded_by_name, recorded_at)
                select cast(5000000000 + i as text), 1, 1, 'school-lunch', 'period', %d, '2026-12-01', '学校給食センター',
                    '2026-11-20', false, 'x', 'x', now() from generate_series(1, %d) i""".formatted(TAKEN, TAKEN_FROM)));
        var month = YearMonth.of(2026, 12);
        while (kills.values().stream().mapToInt(Integer::intValue).sum() < KILLS) {
            paid(month);
            month = month.plusMonths(2);
        }

        var last = month.minusMonths(2);
        assertThat(kills.keySet())
                .as("killed in the preview, in the entries and in the file")
                .contains(RunState.PREPARING, RunState.APPROVED, RunState.BOOKED);
        assertThat(town.unsettled(last.toString())).isEmpty();
        assertThat(
                        town.asked(
                                "select count(*) filter (where kind = 'payment') || ' ' || sum(amount) || ' '"
                                        + " || coalesce(sum(amount) filter (where kind = 'deduction'), 0) from child_allowance.paid_month"))
                .containsExactly(entries(last) + " " + entries(last) * AMOUNT + " " + taken(last));
        assertThat(town.asked("select sum(amount) from child_allowance.payment_deduction"))
                .containsExactly(String.valueOf(taken(last)));
        assertThat(town.asked("select count(*) from child_allowance.paid_month"
                        + " where entry_number <> case kind when 'payment' then 1 else 2 end"))
                .containsExactly("0");
    }

    private static long entries(YearMonth payMonth) {
        return RECIPIENTS * YearMonth.of(2026, 10).until(payMonth, ChronoUnit.MONTHS);
    }

    /** Once for each month of payment. */
    private static long taken(YearMonth payMonth) {
        return TAKEN * TAKEN_FROM * (YearMonth.of(2026, 10).until(payMonth, ChronoUnit.MONTHS) / 2);
    }

    private void paid(YearMonth month) {
        var id = runs.make(town.accounts().municipality(), month);
        @Nullable Object cursor = null;
        for (var state = state(id); state != RunState.PAID; state = state(id)) {
            if (state == RunState.PREVIEWED) {
                runs.approve(town.accounts().municipality(), id);
                state = RunState.APPROVED;
            }
            var tried = killedOrDone(id, state, cursor);
            cursor = tried == null ? letAlone(id, cursor) : tried.cursor();
        }
    }

    /** Who takes it up again is not killed too, or a slow machine would never get on. */
    private @Nullable Object letAlone(PaymentRunId id, @Nullable Object cursor) {
        var state = state(id);
        var start = System.nanoTime();
        var step = database.transact(
                DrivenRuns.clerk(town.accounts().municipality()), work -> runs.step(work, id, cursor));
        lasting.put(state, System.nanoTime() - start);
        return step.cursor();
    }

    /** Asked once more where the connection was cut just when it was given back. */
    private RunState state(PaymentRunId id) {
        try {
            return runs.look(town.accounts().municipality(), id).state();
        } catch (RuntimeException cut) {
            return runs.look(town.accounts().municipality(), id).state();
        }
    }

    /** The step, or null where the server cut the connection in the midst of it. */
    private @Nullable Step killedOrDone(PaymentRunId id, RunState state, @Nullable Object cursor) {
        var begun = new CountDownLatch(1);
        var backend = new AtomicInteger(NONE);
        var killer = Thread.ofPlatform().start(() -> kill(begun, backend, state));
        try {
            return database.transact(DrivenRuns.clerk(town.accounts().municipality()), work -> {
                backend.set(work.sql()
                        .createQuery("select pg_backend_pid()")
                        .mapTo(Integer.class)
                        .one());
                begun.countDown();
                return runs.step(work, id, cursor);
            });
        } catch (RuntimeException killed) {
            assertThat(killed)
                    .satisfiesAnyOf(
                            cut -> assertThat(cut).hasStackTraceContaining("terminating connection"),
                            cut -> assertThat(cut).hasStackTraceContaining("connection has been closed"),
                            cut -> assertThat(cut).hasStackTraceContaining("I/O error"));
            kills.merge(state, 1, Integer::sum);
            return null;
        } finally {
            backend.set(NONE);
            join(killer);
        }
    }

    private void kill(CountDownLatch begun, AtomicInteger backend, RunState state) {
        try {
            begun.await();
            Thread.sleep(Duration.ofNanos((long) (random.nextDouble() * lasting.getOrDefault(state, FIRST_GUESS))));
            try (var statement = server.createStatement()) {
                var one = backend.get();
                if (one != NONE) {
                    statement.execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where state <> 'idle' and pid = "
                                    + one);
                }
            }
        } catch (InterruptedException | SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void join(Thread killer) {
        try {
            killer.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
