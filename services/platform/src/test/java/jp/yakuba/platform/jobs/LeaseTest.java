package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** A job is done once, whatever becomes of its workers. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LeaseTest extends CountedJobs {

    @Test
    void a_job_whose_worker_hangs_is_taken_over_and_the_step_of_the_late_worker_is_taken_back() throws Exception {
        // Given
        var id = submit(40);
        var hanging = new CountDownLatch(1);
        var takenOver = new CountDownLatch(1);
        var late = worker("late", SHORT, moment -> {
            if (moment.from() == 21) {
                hanging.countDown();
                awaitQuietly(takenOver);
            }
        });
        var lateRun = Thread.ofVirtual().start(() -> runAll(late));
        hanging.await();
        Thread.sleep(SHORT.multipliedBy(2));

        // When
        runAll(worker("b", LONG, moment -> {}));
        takenOver.countDown();
        lateRun.join();

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job(id).counts().done()).isEqualTo(40);
        assertCountedOnce(id, 40);
    }

    @Test
    void a_municipality_is_asked_for_while_a_job_of_it_waits_for_a_worker() {
        assertThat(waiting()).doesNotContain(municipality);

        submit(10);
        assertThat(waiting()).contains(municipality);

        assertThat(worker("a", LONG, moment -> {}).claim(municipality)).isPresent();
        assertThat(waiting()).doesNotContain(municipality);
    }

    @Test
    void a_municipality_is_asked_for_when_a_worker_has_let_its_lease_run_out() throws Exception {
        // Given
        submit(10);
        assertThat(worker("a", SHORT, moment -> {}).claim(municipality)).isPresent();

        // When
        Thread.sleep(SHORT.multipliedBy(2));

        // Then
        assertThat(waiting()).contains(municipality);
    }

    @Test
    void a_job_whose_time_has_not_come_waits_for_no_worker_yet() {
        submit(request(10).notBefore(Instant.now().plusSeconds(3_600)));

        assertThat(waiting()).doesNotContain(municipality);
    }

    private List<MunicipalityCode> waiting() {
        return database.ask(sql -> Leases.waiting(sql, kinds(moment -> {}), Instant.now()));
    }

    @Test
    void a_lease_that_is_renewed_in_time_is_not_taken_over() throws Exception {
        // Given
        submit(10);
        var lease = worker("a", SHORT, moment -> {}).claim(municipality).orElseThrow();

        // When
        database.transactAll(operator, work -> Leases.renew(work, List.of(lease.token()), LONG));
        Thread.sleep(SHORT.multipliedBy(2));

        // Then
        assertThat(worker("b", LONG, moment -> {}).claim(municipality)).isEmpty();
    }

    @Test
    void a_worker_takes_its_own_jobs_up_at_once_after_its_restart() throws Exception {
        // Given: it did two steps and died
        var id = submit(40);
        var dying = worker("a", LONG, moment -> {});
        var lease = dying.claim(municipality).orElseThrow();
        dying.step(lease);
        dying.step(lease);
        var reborn = worker("a", LONG, moment -> {});
        assertThat(reborn.claim(municipality)).isEmpty();

        // When
        reborn.takeUpAgain(municipality);
        runAll(reborn);

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertCountedOnce(id, 40);
    }

    @Test
    void a_job_that_keeps_killing_its_worker_is_not_tried_for_ever() {
        // Given
        var id = submit(10);
        var worker = worker("a", LONG, moment -> {});

        // When
        IntStream.range(0, 6).forEach(death -> {
            assertThat(worker.claim(municipality)).isPresent();
            worker.takeUpAgain(municipality);
        });
        runAll(worker);

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).problem()).extracting(Finding::code).isEqualTo("job-kills-its-worker");
    }

    @Test
    void a_worker_that_was_getting_on_has_not_died_of_the_job_however_often_it_is_killed() {
        // Given: each worker gets on with its long first step, and then its server is killed
        var id = submit(10);
        var worker = worker("a", LONG, moment -> {
            moment.progress().sign();
            throw new LeaseLost();
        });

        // When
        IntStream.range(0, 12).forEach(death -> {
            worker.run(worker.claim(municipality).orElseThrow(), () -> false);
            worker.takeUpAgain(municipality);
        });
        runAll(worker("a", LONG, moment -> {}));

        // Then
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertCountedOnce(id, 10);
    }

    @Test
    void a_job_under_which_workers_get_on_and_die_for_ever_is_given_up_at_last() {
        // Given
        var id = submit(10);
        var worker = worker("a", LONG, moment -> {
            moment.progress().sign();
            throw new LeaseLost();
        });

        // When
        IntStream.range(0, 52).forEach(death -> {
            worker.claim(municipality).ifPresent(lease -> worker.run(lease, () -> false));
            worker.takeUpAgain(municipality);
        });

        // Then
        assertThat(job(id).problem()).extracting(Finding::code).isEqualTo("job-kills-its-worker");
    }

    @Test
    void a_database_that_drops_the_connection_is_waited_for() {
        // Given
        var id = submit(30);
        var dropped = new AtomicBoolean();

        // When
        runAll(worker("a", LONG, moment -> {
            if (moment.from() == 11 && dropped.compareAndSet(false, true)) {
                moment.work()
                        .sql()
                        .createQuery("select pg_terminate_backend(pg_backend_pid())")
                        .mapTo(Boolean.class)
                        .one();
            }
        }));

        // Then
        assertThat(dropped).isTrue();
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertCountedOnce(id, 30);
    }

    @Test
    void two_workers_never_do_the_same_job() {
        // Given
        var ids = IntStream.range(0, 20).mapToObj(i -> submit(15)).toList();
        var claimed = new ConcurrentLinkedQueue<JobId>();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var node : List.of("a", "b", "c", "d")) {
                var worker = worker(node, LONG, moment -> {});
                threads.execute(() -> {
                    for (var lease = worker.claim(municipality); lease.isPresent(); ) {
                        claimed.add(lease.get().job());
                        worker.run(lease.get(), () -> false);
                        lease = worker.claim(municipality);
                    }
                });
            }
        }

        // Then
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(ids);
        ids.forEach(id -> assertCountedOnce(id, 15));
    }
}
