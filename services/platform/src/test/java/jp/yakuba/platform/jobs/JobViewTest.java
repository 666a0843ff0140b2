package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JobViewTest {

    private static final Instant STARTED = Instant.parse("2026-03-31T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "60, 50, 100, 残り約2分",
        "60, 99, 100, 残り1分未満",
        "600, 1, 4, 残り約31分",
        "60, 0, 100, ''",
        "60, 100, 100, 残り1分未満"
    })
    void what_is_left_is_judged_by_what_it_took_so_far(long seconds, long done, long total, String words) {
        var now = STARTED.plusSeconds(seconds);

        assertThat(view(JobState.RUNNING, done, total, now).remaining()).isEqualTo(words);
    }

    @Test
    void nothing_is_left_to_say_of_a_job_that_does_not_run() {
        assertThat(view(JobState.FAILED, 50, 100L, STARTED.plusSeconds(60)).remaining())
                .isEmpty();
        assertThat(view(JobState.RUNNING, 50, null, STARTED.plusSeconds(60)).remaining())
                .isEmpty();
    }

    @Test
    void progress_names_the_total_when_it_is_known() {
        assertThat(view(JobState.RUNNING, 1234, 5678L, STARTED).progress()).isEqualTo("1,234 / 5,678件");
        assertThat(view(JobState.RUNNING, 1234, null, STARTED).progress()).isEqualTo("1,234件");
    }

    @Test
    void times_are_japanese() {
        assertThat(view(JobState.RUNNING, 0, null, STARTED).started()).isEqualTo("令和8年4月1日 0:00:00");
        assertThat(view(JobState.RUNNING, 0, null, STARTED).ended()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_job_that_can_change_has_its_button(JobState state) {
        var view = view(state, 0, null, STARTED);

        assertThat(view.mayCancel()).isEqualTo(state == JobState.QUEUED || state == JobState.RUNNING);
        assertThat(view.mayRestart()).isEqualTo(state == JobState.FAILED);
        assertThat(view.moving()).isEqualTo(!state.isEnded());
    }

    @Test
    void whoever_may_not_act_on_it_has_no_buttons() {
        var job = view(JobState.FAILED, 0, null, STARTED).job();
        var view = new JobView(job, false, false, STARTED);

        assertThat(view.mayCancel()).isFalse();
        assertThat(view.mayRestart()).isFalse();
    }

    private static JobView view(JobState state, long done, @Nullable Long total, Instant now) {
        var job = new Job(
                new JobId(new UUID(0, 1)),
                "test.kind",
                "試験",
                state,
                "u1",
                "担当 一",
                STARTED,
                null,
                STARTED,
                null,
                new Counts(done, 0, 0, 0),
                total,
                "",
                null,
                null,
                true);
        return new JobView(job, true, true, now);
    }
}
