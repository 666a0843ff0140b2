package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Payment runs whose job is done step by step by who tests, each step in a transaction as the worker has it. */
@ApplicationScoped
class DrivenRuns {

    private final Database database;
    private final PaymentRuns runs;
    private final PaymentSettings settings;
    private final PaymentRunJob job;

    DrivenRuns(Database database, PaymentRuns runs, PaymentSettings settings, PaymentRunJob job) {
        this.database = database;
        this.runs = runs;
        this.settings = settings;
        this.job = job;
    }

    static Operator clerk(MunicipalityCode municipality) {
        return Operator.system(municipality, "clerk");
    }

    /** A run that nobody works on. */
    PaymentRunId make(MunicipalityCode municipality, YearMonth payMonth) {
        return database.transact(clerk(municipality), work -> {
            var setting = settings.on(work, payMonth.atEndOfMonth()).orElseThrow();
            var run = runs.add(
                    work, new PaymentRun(work, RunPlan.regular(payMonth, setting.setting()), setting.number()));
            return run.id();
        });
    }

    void approve(MunicipalityCode municipality, PaymentRunId id) {
        database.transactAll(Operator.system(municipality, "approver"), work -> runs.lock(work, id)
                .approve(work));
    }

    RunView look(MunicipalityCode municipality, PaymentRunId id) {
        return database.transact(clerk(municipality), work -> runs.get(work, id).view());
    }

    /** The next step of the job, which goes on from the cursor. */
    Step step(UnitOfWork work, PaymentRunId id, @Nullable Object cursor) {
        return job.next(
                work,
                new JobRun(
                        new JobId(new UUID(0, 0)),
                        JobRequest.of(PaymentRunJob.KIND, new PaymentRunJob.Order(id.toString()))
                                .parameters(),
                        cursor == null
                                ? null
                                : JobRequest.of(PaymentRunJob.KIND, (Record) cursor)
                                        .parameters(),
                        Counts.NONE));
    }
}
