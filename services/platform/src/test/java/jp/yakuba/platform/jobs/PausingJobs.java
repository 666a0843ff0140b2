package jp.yakuba.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;

/** Submits jobs of {@link PausingKind} and leaves none behind. */
@ApplicationScoped
class PausingJobs {

    private static final int PLENTY = 1000;

    private final Database database;
    private final Jobs jobs;

    PausingJobs(Database database, Jobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    JobId submit(TestAccounts town, int steps, int breaksAt) {
        town.register();
        return submit(town, request(steps, breaksAt));
    }

    JobId submit(TestAccounts town, JobRequest request) {
        return database.transact(operator(town), work -> jobs.submit(work, request));
    }

    static JobRequest request(int steps, int breaksAt) {
        return JobRequest.of(PausingKind.CODE, new PausingKind.Parameters(steps, breaksAt));
    }

    /** Cancels what is left and waits until nobody does a step any more. */
    void cancelAll(TestAccounts town) throws InterruptedException {
        for (var job : unfinished(town)) {
            cancel(town, job.id());
        }
        PausingKind.STEPS.release(PLENTY);
        while (!unfinished(town).isEmpty()) {
            Thread.sleep(20);
        }
        PausingKind.STEPS.drainPermits();
    }

    private void cancel(TestAccounts town, JobId id) {
        try {
            database.transactAll(operator(town), work -> jobs.cancel(work, id));
        } catch (Refusal ended) {
            // It has got to its end since it was listed.
            assertThat(ended.findings().list())
                    .extracting(Finding::code)
                    .containsExactly(PlatformError.JOB_NOT_CANCELLABLE.code());
        }
    }

    private List<Job> unfinished(TestAccounts town) {
        return database.transact(operator(town), work -> jobs.list(work, null, null, PLENTY)).stream()
                .filter(job -> !job.state().isEnded())
                .toList();
    }

    private static Operator operator(TestAccounts town) {
        var permissions = Set.of(new Permission("test.pausing"));
        return new Operator(town.municipality(), "clerk", "担当 一", "市民課", permissions, "test", "本庁");
    }
}
