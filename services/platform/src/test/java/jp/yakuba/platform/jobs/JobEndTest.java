package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.junit.jupiter.api.Test;

/** How a job ends before its work is done. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JobEndTest extends CountedJobs {

    @Test
    void a_running_job_ends_after_the_step_in_which_it_is_cancelled() {
        // Given
        var id = submit(100);

        // When
        runAll(worker("a", LONG, moment -> {
            if (moment.from() == 11) {
                cancel(id);
            }
        }));

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(job(id).counts().done()).isEqualTo(20);
        assertThat(findings(id)).extracting(RowFinding::row).last().isEqualTo(0L);
    }

    @Test
    void a_job_cancelled_in_its_last_step_has_succeeded() {
        // Given
        var id = submit(10);

        // When
        runAll(worker("a", LONG, moment -> cancel(id)));

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void a_waiting_job_is_cancelled_at_once_and_an_ended_one_no_more() {
        var id = submit(10);
        cancel(id);

        assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> cancel(id)).hasMessageContaining("job-not-cancellable");
    }

    @Test
    void whoever_may_not_do_such_jobs_may_not_cancel_them() {
        var id = submit(10);
        var stranger = Operator.system(municipality, "stranger");

        assertThatThrownBy(() -> database.transactAll(stranger, work -> jobs().cancel(work, id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void a_refused_job_shows_why_and_goes_on_from_where_it_was_when_restarted() {
        // Given
        var id = submit(30);
        var repaired = new AtomicBoolean();
        var worker = worker("a", LONG, moment -> {
            if (moment.from() == 21 && !repaired.get()) {
                throw new Refusal(
                        ProblemType.CONFLICT, Finding.error(() -> "locked-by-hand", "", "施錠中です。", "解錠してください。"));
            }
        });
        runAll(worker);
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).problem()).extracting(Finding::message).isEqualTo("施錠中です。");

        // When
        repaired.set(true);
        database.transactAll(operator, work -> jobs().restart(work, id));
        runAll(worker);

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job(id).problem()).isNull();
        assertCountedOnce(id, 30);
    }

    @Test
    void a_job_refused_for_good_is_tidied_up_after_says_all_that_was_refused_and_is_not_restarted() {
        // Given
        refusalFinal = true;
        var id = submit(30);

        // When
        runAll(worker("a", LONG, moment -> {
            if (moment.from() == 21) {
                throw new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Findings.of(
                                Finding.error(() -> "column-one", "", "列１が違います。", "直してください。"),
                                Finding.error(() -> "column-two", "", "列２が違います。", "直してください。")));
            }
        }));

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).problem()).extracting(Finding::code).isEqualTo("column-one");
        assertThat(job(id).note()).isEmpty();
        assertThat(findings(id))
                .extracting(found -> found.finding().code())
                .endsWith("column-one", "column-two", "tidied-up");
        assertThat(new JobView(job(id), true, true, Instant.EPOCH).mayRestart()).isFalse();
        assertThatThrownBy(() -> database.transactAll(operator, work -> jobs().restart(work, id)))
                .hasMessageContaining("job-refused-for-good");
        assertThatThrownBy(() -> cancel(id)).hasMessageContaining("job-not-cancellable");
    }

    @Test
    void a_bug_ends_the_job_with_a_number_for_the_log_and_nothing_of_the_exception() {
        // Given
        var id = submit(30);

        // When
        runAll(worker("a", LONG, moment -> {
            throw new IllegalStateException("山田太郎");
        }));

        // Then
        var job = job(id);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.incident()).isNotNull();
        assertThat(job.toString()).doesNotContain("山田太郎", "IllegalState");
        assertThat(findings(id)).isEmpty();
    }
}
