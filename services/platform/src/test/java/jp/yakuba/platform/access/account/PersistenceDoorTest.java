package jp.yakuba.platform.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities and SQL go through one door, in one transaction, on one connection that knows its municipality. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PersistenceDoorTest {

    private static final TestAccounts HERE = new TestAccounts("991406");
    private static final TestAccounts THERE = new TestAccounts("991414");

    @Inject
    Database database;

    @Inject
    ApiTokens tokens;

    @Inject
    ApiTokens.Rows rows;

    private Operator here;
    private Operator there;

    @BeforeEach
    void nobodyHasATokenYet() {
        here = HERE.register().operator("holder");
        there = THERE.register().operator("holder");
        HERE.operator("former");
        database.transactAll(here, work -> work.sql().execute("update platform.api_token set user_id = 'former'"));
    }

    @Test
    void who_goes_past_the_door_sees_no_row() {
        issue(here);

        assertThat(QuarkusTransaction.requiringNew().call(rows::count).longValue())
                .isZero();
    }

    @Test
    void who_goes_past_the_door_writes_no_row() {
        var failure = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            rows.persist(token(here));
            rows.flush();
        }));

        assertThat(failure).isNotNull();
        assertThat(listed(here)).isEmpty();
    }

    @Test
    void an_entity_and_a_row_of_one_transaction_are_there_both() {
        database.transactAll(here, work -> {
            issue(work);
            label(work, "changed by SQL");
        });

        assertThat(listed(here)).containsExactly("changed by SQL");
    }

    @Test
    void an_entity_and_a_row_of_one_transaction_are_both_not_there() {
        assertThatThrownBy(() -> database.transactAll(here, work -> {
                    issue(work);
                    label(work, "changed by SQL");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(listed(here)).isEmpty();
    }

    @Test
    void what_an_entity_says_is_in_the_table_before_sql_reads_it() {
        var counted = database.transact(here, work -> {
            issue(work);
            return work.sql()
                    .createQuery("select count(*) from platform.api_token")
                    .mapTo(Integer.class)
                    .one();
        });

        assertThat(counted).isEqualTo(1);
    }

    @Test
    void a_connection_does_not_carry_one_municipality_over_to_the_next() {
        issue(here);

        for (var turn = 0; turn < 40; turn++) {
            assertThat(listed(there)).isEmpty();
            assertThat(listed(here)).hasSize(1);
        }
    }

    @Test
    void a_unit_of_work_inside_another_one_is_a_transaction_of_its_own() {
        assertThatThrownBy(() -> database.transactAll(here, outer -> {
                    issue(outer);
                    assertThat(holders(outer)).isEqualTo(1);
                    database.transactAll(here, inner -> {
                        assertThat(holders(inner)).isZero();
                        issue(inner);
                        label(inner, "made inside");
                    });
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(listed(here)).containsExactly("made inside");
    }

    @Test
    void a_unit_of_work_for_another_municipality_leaves_the_outer_one_in_its_own() {
        database.transactAll(here, outer -> {
            issue(outer);
            assertThat(listed(there)).isEmpty();
            issue(outer);
            assertThat(holders(outer)).isEqualTo(2);
        });

        assertThat(listed(here)).hasSize(2);
        assertThat(listed(there)).isEmpty();
    }

    @Test
    void what_is_undone_is_gone_from_tables_and_entities_and_the_rest_goes_on() {
        database.transactAll(here, work -> {
            issue(work);
            assertThatThrownBy(() -> work.transaction().undoIfFailing(work, () -> {
                        label(work, "undone");
                        rows.persist(token(work));
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            assertThat(tokens.of(work, "holder")).hasSize(1);
            label(work, "went on");
        });

        assertThat(listed(here)).containsExactly("went on");
    }

    @Test
    void what_the_database_refuses_is_known_by_its_constraint_and_told_to_no_log() {
        var lines = new ArrayList<String>();
        var listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            var failure = catchThrowable(() -> database.transactAll(here, work -> {
                var token = SecretToken.create(work.municipality());
                var secret = "佐藤　花子の端末";
                rows.persist(new IssuedToken(work, token, "holder", secret, work.now()));
                rows.persist(new IssuedToken(work, token, "holder", secret, work.now()));
            }));

            assertThat(Violation.constraint(failure)).isPresent();
            assertThat(stack(failure)).doesNotContain("佐藤");
            assertThat(lines).noneMatch(line -> line.contains("佐藤"));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    private static String stack(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " "
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private void issue(Operator operator) {
        database.transactAll(operator, work -> issue(work));
    }

    private TokenId issue(UnitOfWork work) {
        var issued = token(work);
        rows.persist(issued);
        return issued.id();
    }

    private IssuedToken token(Operator operator) {
        return database.transact(operator, PersistenceDoorTest::token);
    }

    private static IssuedToken token(UnitOfWork work) {
        return new IssuedToken(
                work,
                SecretToken.create(work.municipality()),
                "holder",
                "made by the test",
                work.now().plus(Duration.ofDays(1)));
    }

    private static int holders(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) from platform.api_token where user_id = 'holder'")
                .mapTo(Integer.class)
                .one();
    }

    private static void label(UnitOfWork work, String label) {
        work.sql().execute("update platform.api_token set label = ?", label);
    }

    private List<String> listed(Operator operator) {
        return database.transact(operator, work -> tokens.of(work, "holder").stream()
                .map(ApiTokens.ApiToken::label)
                .toList());
    }
}
