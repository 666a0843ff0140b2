package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.CountingKind.Moment;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WorkerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Inject
    Database database;

    @Inject
    JobRounds rounds;

    @Inject
    Files files;

    @Inject
    Audit audit;

    private final MunicipalityCode municipality = new MunicipalityCode("131016");
    private final Operator operator =
            new Operator(municipality, "u1", "担当 一", "市民課", Set.of(CountingKind.PERMISSION), "窓口1", "本庁");

    /** A kind of its own for every test, so that the tests do not see each other's jobs. */
    private final String kind = "test.counting-" + UUID.randomUUID();

    @BeforeEach
    void registerTheMunicipality() {
        database.transactAll(operator, work -> work.sql().execute("""
                insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing"""));
    }

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
        var id = submit(10);

        runAll(worker("a", LONG, moment -> cancel(id)));

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
                throw new Refusal(ProblemType.CONFLICT, Finding.error("locked-by-hand", "", "施錠中です。", "解錠してください。"));
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

    private Worker worker(String node, Duration lease, Consumer<Moment> during) {
        return new Worker(database, kinds(during), node, lease, Duration.ofMillis(10));
    }

    private JobKinds kinds(Consumer<Moment> during) {
        return new JobKinds(List.of(new CountingKind(kind, during)));
    }

    private Jobs jobs() {
        return new Jobs(kinds(moment -> {}), rounds, files, audit);
    }

    private void runAll(Worker worker) {
        for (var lease = worker.claim(municipality); lease.isPresent(); lease = worker.claim(municipality)) {
            worker.run(lease.get(), () -> false);
        }
    }

    private JobRequest request(long items) {
        return JobRequest.of(kind, new CountingKind.Parameters(items));
    }

    private JobId submit(long items) {
        return submit(request(items));
    }

    private JobId submit(JobRequest request) {
        return database.transact(operator, work -> jobs().submit(work, request));
    }

    private void cancel(JobId id) {
        database.transactAll(operator, work -> jobs().cancel(work, id));
    }

    private Job job(JobId id) {
        Optional<Job> job = database.transact(operator, work -> jobs().find(work, id));
        return job.orElseThrow();
    }

    private List<RowFinding> findings(JobId id) {
        return database.transact(operator, work -> jobs().findings(work, id, 1000));
    }

    private void assertCountedOnce(JobId id, long items) {
        assertThat(findings(id).stream().map(RowFinding::row))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, items).boxed().toList());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
