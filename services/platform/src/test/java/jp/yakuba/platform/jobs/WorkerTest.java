package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;

/** How a worker does a job. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WorkerTest extends CountedJobs {

    @Test
    void a_job_is_done_in_steps_in_the_name_of_whoever_submitted_it() {
        // Given
        var names = new ConcurrentLinkedQueue<Operator>();
        var id = submit(25);

        // When
        runAll(worker("a", LONG, moment -> names.add(moment.work().operator())));

        // Then
        var job = job(id);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.counts()).isEqualTo(new Counts(25, 0, 0, 0));
        assertThat(job.percent()).hasValue(100);
        assertThat(job.note()).isEqualTo("21件目から");
        assertThat(names).containsOnly(operator).hasSize(3);
        assertCountedOnce(id, 25);
    }

    @Test
    void progress_is_seen_while_the_job_runs() {
        // Given
        var id = submit(40);
        var percents = new ConcurrentLinkedQueue<Integer>();

        // When
        runAll(worker("a", LONG, moment -> job(id).percent().ifPresent(percents::add)));

        // Then
        assertThat(percents).containsExactly(25, 50, 75);
    }

    @Test
    void a_worker_that_is_to_stop_finishes_its_step_and_gives_the_job_back() {
        // Given
        var id = submit(30);
        var steps = new AtomicInteger();
        var worker = worker("a", LONG, moment -> steps.incrementAndGet());

        // When
        worker.run(worker.claim(municipality).orElseThrow(), () -> steps.get() == 2);

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
        assertThat(job(id).counts().done()).isEqualTo(20);
        runAll(worker);
        assertCountedOnce(id, 30);
    }

    @Test
    void a_job_does_not_start_before_its_time() {
        var worker = worker("a", LONG, moment -> {});
        submit(request(10).notBefore(Instant.now().plusSeconds(3600)));

        assertThat(worker.claim(municipality)).isEmpty();
        assertThat(submit(request(10).notBefore(Instant.now().minusSeconds(1)))).isNotNull();
        assertThat(worker.claim(municipality)).isPresent();
    }

    @Test
    void the_same_key_is_the_same_job() {
        var first = submit(request(10).once("key"));

        assertThat(submit(request(10).once("key"))).isEqualTo(first);
        assertThat(submit(request(10).once("another"))).isNotEqualTo(first);
    }
}
