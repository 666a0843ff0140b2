package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.CountingKind.Moment;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;

/** Jobs that count their items, and the workers that do them. */
abstract class CountedJobs {

    static final Duration LONG = Duration.ofMinutes(1);
    static final Duration SHORT = Duration.ofMillis(50);

    @Inject
    Database database;

    @Inject
    JobRounds rounds;

    @Inject
    Files files;

    @Inject
    Audit audit;

    final MunicipalityCode municipality = new MunicipalityCode("131016");

    final Operator operator =
            new Operator(municipality, "u1", "担当 一", "市民課", Set.of(CountingKind.PERMISSION), "窓口1", "本庁");

    /** A kind of its own for every test, so that the tests do not see each other's jobs. */
    final String kind = "test.counting-" + UUID.randomUUID();

    /** Whether a refusal is the last word for jobs of the test. */
    boolean refusalFinal;

    @BeforeEach
    void registerTheMunicipality() {
        database.transactAll(operator, work -> work.sql().execute("""
                insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing"""));
    }

    Worker worker(String node, Duration lease, Consumer<Moment> during) {
        return new Worker(database, kinds(during), node, lease, Duration.ofMillis(10));
    }

    JobKinds kinds(Consumer<Moment> during) {
        return new JobKinds(List.of(new CountingKind(kind, during, refusalFinal)));
    }

    Jobs jobs() {
        return new Jobs(kinds(moment -> {}), rounds, files, audit);
    }

    void runAll(Worker worker) {
        for (var lease = worker.claim(municipality); lease.isPresent(); lease = worker.claim(municipality)) {
            worker.run(lease.get(), () -> false);
        }
    }

    JobRequest request(long items) {
        return JobRequest.of(kind, new CountingKind.Parameters(items));
    }

    JobId submit(long items) {
        return submit(request(items));
    }

    JobId submit(JobRequest request) {
        return database.transact(operator, work -> jobs().submit(work, request));
    }

    void cancel(JobId id) {
        database.transactAll(operator, work -> jobs().cancel(work, id));
    }

    Job job(JobId id) {
        Optional<Job> job = database.transact(operator, work -> jobs().find(work, id));
        return job.orElseThrow();
    }

    List<RowFinding> findings(JobId id) {
        return database.transact(operator, work -> jobs().findings(work, id, 1000));
    }

    void assertCountedOnce(JobId id, long items) {
        assertThat(findings(id).stream().map(RowFinding::row))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, items).boxed().toList());
    }

    static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
