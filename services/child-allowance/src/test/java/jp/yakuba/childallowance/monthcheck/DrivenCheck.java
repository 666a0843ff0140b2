package jp.yakuba.childallowance.monthcheck;

import java.util.UUID;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

/** A check whose steps are done by who tests, each in a transaction as the worker has it. */
record DrivenCheck(Database database, MonthCheckJob job, Operator operator) {

    /** The last step. */
    Step toItsEnd() {
        var counts = Counts.NONE;
        Object cursor = null;
        while (true) {
            var run = new JobRun(
                    new JobId(new UUID(0, 0)),
                    Json.object(),
                    cursor == null
                            ? null
                            : JobRequest.of(MonthCheckJob.KIND, (Record) cursor).parameters(),
                    counts);
            var step = database.transact(operator, work -> job.next(work, run));
            counts = counts.plus(step.counts());
            cursor = step.cursor();
            if (cursor == null) {
                return step;
            }
        }
    }
}
