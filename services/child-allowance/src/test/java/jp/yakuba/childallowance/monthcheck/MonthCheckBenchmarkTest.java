package jp.yakuba.childallowance.monthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long it takes to calculate the months of all families of a large city from what was decided, to compare them with what stands,
 * and to write down what differs, which is all of it here: {@code -Dtest=MonthCheckBenchmarkTest
 * -Dyakuba.benchmark.children=500000}. Not run by the build.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIfSystemProperty(named = "yakuba.benchmark.children", matches = "[0-9]+")
class MonthCheckBenchmarkTest {

    private final TestAccounts town = new TestAccounts("271004").register();

    @Inject
    Database database;

    @Inject
    MonthCheckJob job;

    @Test
    void the_months_of_all_children_of_a_large_city() {
        var children = Integer.getInteger("yakuba.benchmark.children");
        Pace.BATCH.run(() -> measure(children));
    }

    private void measure(int children) {
        var operator = Operator.system(town.municipality(), "benchmark");
        database.transactAll(operator, work -> {
            work.sql().createUpdate(CLAIMS).bind("children", children).execute();
            work.sql().execute(CERTIFICATIONS);
        });
        var start = System.nanoTime();
        var checked = new DrivenCheck(database, job, operator).toItsEnd();
        System.out.printf(
                "BENCHMARK month check, children: %,d in %.1f s%n", children, (System.nanoTime() - start) / 1e9);

        assertThat(checked.results()).hasSize(1);
    }

    /** Four families have seven children, from newborn to seventeen; all of them were claimed for in October 2024. */
    private static final String CLAIMS = """
            insert into child_allowance.claim (claim_id, state, revision, content, passed_alerts, entered_by, entered_by_name,
                place, terminal, entered_at, changed_at)
            select gen_random_uuid(), 'registered', 3,
                jsonb_build_object(
                    'claimant', jsonb_build_object('addressee', cast(1000000000 + f as text), 'entitledAs', 'parent'),
                    'claim', jsonb_build_object('date', '2024-10-15', 'reason', 'other'),
                    'children', (
                        select jsonb_agg(jsonb_build_object(
                            'addressee', cast(2000000000 + 2 * f + c as text),
                            'birthDate', cast(b.born as text),
                            'care', jsonb_build_object('from', cast(b.born as text)),
                            'livelihood', 'shared', 'livingApart', false))
                        from generate_series(0, case f % 4 when 0 then 0 else 1 end) c
                        cross join lateral (
                            select date '2006-06-10' + cast((cast(f as bigint) * 7919 + c * 1117) % 6650 as integer)
                                as born) b),
                    'account', jsonb_build_object('bank', '0001', 'branch', '001', 'kind', '1', 'number', '1234567',
                        'holder', 'ｼｹﾝ ﾊﾅｺ')),
                '{}', 'x', 'x', '', '', now(), now()
            from generate_series(1, cast(:children as integer) * 4 / 7) f
            """;

    private static final String CERTIFICATIONS = """
            insert into child_allowance.certification (claim_id, addressee_number, entitled_as, start_rule, first_month,
                last_month, end_rule, amount, decided_on)
            select claim_id, content #>> '{claimant,addressee}', 'parent', 'next-month', '2024-11-01', '2024-11-01',
                'child-age', 10000, '2024-11-01'
            from child_allowance.claim
            """;
}
