package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often the log is told of what anybody outside can do as often as they like. */
class TallyTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Tally tally = new Tally(Duration.ofMinutes(1));

    @Test
    void the_first_is_said_at_once_and_those_within_a_minute_together_with_the_next() {
        assertThat(tally.count(0)).hasValue(1);
        assertThat(tally.count(SECOND)).isEmpty();
        assertThat(tally.count(59 * SECOND)).isEmpty();

        assertThat(tally.count(60 * SECOND)).hasValue(3);
        assertThat(tally.count(61 * SECOND)).isEmpty();
    }
}
