package jp.yakuba.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MunicipalityLoopTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final MunicipalityCode ONE = MunicipalityCode.ofBody("98701");
    private static final MunicipalityCode OTHER = MunicipalityCode.ofBody("98702");

    private final BlockingQueue<MunicipalityCode> done = new LinkedBlockingQueue<>();
    private @Nullable MunicipalityLoop loop;

    @AfterEach
    void stopTheLoop() {
        if (loop != null) {
            loop.stop(Duration.ofSeconds(5));
        }
    }

    @Test
    void only_those_who_have_something_to_do_are_worked_for() throws InterruptedException {
        start(SHORT, () -> List.of(OTHER), done::add);

        assertThat(List.of(next(), next())).containsOnly(OTHER);
    }

    @Test
    void who_is_kicked_is_worked_for_without_another_question() throws InterruptedException {
        // Given
        var questions = new AtomicInteger();
        var started = start(
                LONG,
                () -> {
                    questions.incrementAndGet();
                    return List.of(OTHER);
                },
                done::add);
        assertThat(next()).isEqualTo(OTHER);

        // When
        started.kick(ONE);

        // Then
        assertThat(next()).isEqualTo(ONE);
        assertThat(questions).hasValue(1);
    }

    @Test
    void one_that_fails_holds_up_no_other_and_is_tried_again_though_it_is_asked_for_no_more()
            throws InterruptedException {
        // Given
        var failures = new AtomicInteger();
        var questions = new AtomicInteger();

        // When
        start(SHORT, () -> questions.getAndIncrement() == 0 ? List.of(ONE, OTHER) : List.of(), municipality -> {
            if (municipality.equals(ONE) && failures.getAndIncrement() == 0) {
                throw new IllegalStateException("away");
            }
            done.add(municipality);
        });

        // Then
        assertThat(List.of(next(), next())).containsExactly(OTHER, ONE);
    }

    private MunicipalityLoop start(
            Duration pause, Supplier<List<MunicipalityCode>> undone, Consumer<MunicipalityCode> task) {
        var started = new MunicipalityLoop("test", pause, undone, task);
        loop = started;
        started.start();
        return started;
    }

    private @Nullable MunicipalityCode next() throws InterruptedException {
        return done.poll(5, TimeUnit.SECONDS);
    }
}
