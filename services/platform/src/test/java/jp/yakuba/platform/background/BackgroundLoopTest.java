package jp.yakuba.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Semaphore rounds = new Semaphore(0);
    private @Nullable BackgroundLoop loop;

    @AfterEach
    void stopTheLoop() {
        if (loop != null) {
            loop.stop(Duration.ofSeconds(5));
        }
    }

    @Test
    void it_goes_round_at_once_and_then_when_it_is_kicked() throws InterruptedException {
        // Given
        var started = start(LONG, rounds::release);
        assertThat(done(1)).isTrue();
        assertThat(rounds.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();

        // When
        started.kick();

        // Then
        assertThat(done(1)).isTrue();
    }

    @Test
    void it_goes_round_after_every_pause_without_a_kick() throws InterruptedException {
        start(SHORT, rounds::release);

        assertThat(done(4)).isTrue();
    }

    @Test
    void a_kick_during_a_round_asks_for_another_one_and_many_kicks_for_no_more() throws InterruptedException {
        // Given
        var inside = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var started = start(LONG, () -> {
            inside.countDown();
            awaitQuietly(mayEnd);
            rounds.release();
        });
        inside.await();

        // When
        for (var kick = 0; kick < 10; kick++) {
            started.kick();
        }
        mayEnd.countDown();

        // Then
        assertThat(done(2)).isTrue();
        assertThat(rounds.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void a_failing_round_is_tried_again() throws InterruptedException {
        var count = new AtomicInteger();
        start(SHORT, () -> {
            if (count.incrementAndGet() < 3) {
                throw new IllegalStateException("away");
            }
            rounds.release();
        });

        assertThat(done(1)).isTrue();
        assertThat(count).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void stopping_waits_for_the_round_under_way_and_begins_no_other() throws InterruptedException {
        // Given
        var inside = new CountDownLatch(1);
        var started = start(SHORT, () -> {
            inside.countDown();
            awaitQuietly(SHORT);
            rounds.release();
        });
        inside.await();

        // When
        started.stop(Duration.ofSeconds(5));

        // Then
        assertThat(rounds.availablePermits()).isEqualTo(1);
        assertThat(rounds.tryAcquire(2, 100, TimeUnit.MILLISECONDS)).isFalse();
    }

    private BackgroundLoop start(Duration pause, Runnable round) {
        var started = new BackgroundLoop("test", pause, round);
        loop = started;
        started.start();
        return started;
    }

    private boolean done(int count) throws InterruptedException {
        return rounds.tryAcquire(count, 5, TimeUnit.SECONDS);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitQuietly(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
