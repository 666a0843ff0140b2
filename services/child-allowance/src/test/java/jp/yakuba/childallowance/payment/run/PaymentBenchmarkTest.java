package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long a payment run of a large city takes, step by step, in its second run, when there is something paid to look at:
 * {@code -Dtest=PaymentBenchmarkTest -Dyakuba.benchmark.recipients=300000}. Not run by the build.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIfSystemProperty(named = "yakuba.benchmark.recipients", matches = "[0-9]+")
class PaymentBenchmarkTest {

    private final PaymentsOfATown town = new PaymentsOfATown("012297");

    @Inject
    Database database;

    @Inject
    DrivenRuns runs;

    @Test
    void a_payment_run_of_a_large_city() {
        town.payingOnTheTenth();
        Pace.BATCH.run(this::measure);
    }

    private void measure() {
        var recipients = Integer.getInteger("yakuba.benchmark.recipients");
        town.transact(work ->
                work.sql().createUpdate("""
                with due as (
                    insert into child_allowance.due_amount (recipient, months, amount, decision_id)
                    select cast(1000000000 + i as text), '[2026-06-01,2040-01-01)', 10000 + 5000 * (i % 5), gen_random_uuid()
                    from generate_series(1, :recipients) i returning recipient)
                insert into child_allowance.recipient_account (recipient, entry_number, first_day, bank, branch, kind,
                    account_number, holder, public_money, origin, recorded_by, recorded_at)
                select recipient, 1, '2026-10-01', '0001', '001', '1', right(recipient, 7), 'ｼｹﾝ ﾊﾅｺ', false, 'change', 'x', now()
                from due""").bind("recipients", recipients).execute());
        run(YearMonth.of(2026, 12), "first run");
        run(YearMonth.of(2027, 2), "second run");

        assertThat(town.unsettled("2027-02")).isEmpty();
    }

    private void run(YearMonth month, String what) {
        var municipality = town.accounts().municipality();
        var id = runs.make(municipality, month);
        step(id, what + ", preview", null);
        runs.approve(municipality, id);
        var cursor = step(id, what + ", entries", null);
        var start = System.nanoTime();
        while (runs.look(municipality, id).state() != RunState.PAID) {
            cursor = step(id, "", cursor);
        }
        tell(what + ", file", start);
        assertThat(runs.look(municipality, id).transfers())
                .isEqualTo(Integer.getInteger("yakuba.benchmark.recipients"));
    }

    private @Nullable Object step(PaymentRunId id, String what, @Nullable Object cursor) {
        var start = System.nanoTime();
        var done = database.transact(
                DrivenRuns.clerk(town.accounts().municipality()), work -> runs.step(work, id, cursor));
        if (!what.isEmpty()) {
            tell(what, start);
        }
        return done.cursor();
    }

    private static void tell(String what, long start) {
        System.out.printf("BENCHMARK %s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
