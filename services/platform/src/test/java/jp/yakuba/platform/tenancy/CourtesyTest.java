package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
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

    @Inject
    Courtesy courtesy;

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
    void the_answer_of_a_piece_says_whether_there_is_another() {
        assertThat(courtesy.after(() -> true)).isTrue();
        assertThat(courtesy.after(() -> false)).isFalse();
    }
}
