package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CourtesyTest {

    @Inject
    Database database;

    @Inject
    ConnectionShares shares;

    @ParameterizedTest
    @CsvSource({
        "0, PT1S, PT0S",
        "10, PT1S, PT0S",
        "11, PT1S, PT2S",
        "1, PT0.2S, PT0S",
        "3, PT0.2S, PT0.4S",
        "900, PT10S, PT2S"
    })
    void while_the_counter_is_busy_a_rest_of_twice_the_work_follows_it(
            long transactions, Duration worked, Duration rest) {
        assertThat(Courtesy.rest(transactions, worked)).isEqualTo(rest);
    }

    @Test
    void what_the_counter_asks_for_is_counted_and_what_nobody_waits_for_is_not() {
        var operator = new TestAccounts("131237").operator("clerk");
        var before = shares.askedAtTheCounter();

        Pace.BATCH.run(() -> database.transactAll(operator, work -> {}));
        assertThat(shares.askedAtTheCounter()).isEqualTo(before);

        database.transactAll(operator, work -> {});
        assertThat(shares.askedAtTheCounter()).isGreaterThan(before);
    }

    @Test
    void a_rest_follows_a_piece_beside_a_busy_counter_if_there_is_another() {
        var rests = new ArrayList<Duration>();
        var resting = new Courtesy(shares, rests::add);
        var operator = new TestAccounts("131237").operator("clerk");

        assertThat(resting.after(() -> beside(operator, true))).isTrue();
        assertThat(rests).singleElement().satisfies(rest -> assertThat(rest).isPositive());
        assertThat(resting.after(() -> beside(operator, false))).isFalse();
        assertThat(rests).hasSize(1);
    }

    /** A piece during which the counter begins many transactions: more than it may in the time that they take. */
    private boolean beside(Operator operator, boolean isMore) {
        for (var i = 0; i < 100; i++) {
            database.transactAll(operator, work -> {});
        }
        return isMore;
    }
}
