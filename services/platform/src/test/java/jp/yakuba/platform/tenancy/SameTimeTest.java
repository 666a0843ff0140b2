package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import jp.yakuba.platform.problems.Outage;
import org.assertj.core.api.Assertions;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;

class SameTimeTest {

    private final SameTime time = new SameTime(new SmallRyeConfigBuilder()
            .withMapping(DatabaseSettings.class)
            .build()
            .getConfigMapping(DatabaseSettings.class));

    @Test
    void an_instance_with_another_time_than_the_database_does_nothing_and_asks_to_come_again() {
        for (var ahead : new Duration[] {Duration.ofHours(1), Duration.ofHours(-1)}) {
            var database = Instant.now().minus(ahead);

            assertThatThrownBy(() -> time.require(database))
                    .isInstanceOf(ConnectionException.class)
                    .satisfies(
                            refused -> Assertions.assertThat(Outage.is(refused)).isTrue());
        }
    }

    @Test
    void some_seconds_are_no_other_time() {
        assertThatCode(() -> time.require(Instant.now().plusSeconds(20))).doesNotThrowAnyException();
        assertThatCode(() -> time.require(Instant.now().minusSeconds(20))).doesNotThrowAnyException();
    }
}
