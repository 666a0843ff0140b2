package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import jp.yakuba.platform.events.Subscription.Failure;
import jp.yakuba.platform.events.Subscription.State;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Failure FAILURE = new Failure("IllegalStateException", "1", true);
    private static final Subscription NEW = new Subscription("s", 7, null, State.ACTIVE, 0, null, null, null);

    @Test
    void the_pause_doubles_with_every_failure_up_to_five_minutes() {
        var pauses = Stream.iterate(NEW.failed(FAILURE, NOW, 100), last -> last.failed(FAILURE, NOW, 100))
                .limit(12)
                .map(subscription ->
                        Duration.between(NOW, subscription.nextAttemptAt()).toSeconds());

        assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L, 300L, 300L);
    }

    @Test
    void a_failed_event_is_due_again_only_after_its_pause() {
        var failed = NEW.failed(FAILURE, NOW, 100);

        assertThat(failed.isDue(NOW.plusSeconds(1))).isFalse();
        assertThat(failed.isDue(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void progress_forgets_the_failures() {
        assertThat(NEW.failed(FAILURE, NOW, 100).reached(8))
                .isEqualTo(new Subscription("s", 8, null, State.ACTIVE, 0, null, null, null));
    }

    @Test
    void one_that_begins_goes_on_in_the_snapshot_after_a_failure_and_follows_when_it_has_all() {
        var beginning = NEW.beginning("next");

        assertThat(beginning.failed(FAILURE, NOW, 1).resumed()).isEqualTo(beginning);
        assertThat(beginning.isBeginning()).isTrue();
        assertThat(beginning.reached(9).isBeginning()).isFalse();
    }

    @Test
    void a_parked_subscription_is_never_due() {
        assertThat(NEW.failed(FAILURE, NOW, 1).isDue(NOW.plus(Duration.ofDays(9))))
                .isFalse();
    }
}
