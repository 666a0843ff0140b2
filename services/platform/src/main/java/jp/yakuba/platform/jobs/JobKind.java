package jp.yakuba.platform.jobs;

import java.util.Optional;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A kind of long work. Implementations are beans without state of their own: what a step needs to know is in the
 * parameters and the cursor.
 */
public interface JobKind {

    /** Never changes: {@code resident-records.import}. */
    String code();

    /** As shown on screens. */
    String title();

    /**
     * The right to see findings and results of jobs of this kind, and to cancel and restart them, which whoever may operate
     * all jobs ({@code job.operate}) may too.
     */
    Permission permission();

    /**
     * Does the next chunk, about a second's worth, through the unit of work, which is in the name of whoever submitted the
     * job. A {@link jp.yakuba.platform.problems.Refusal} ends the job with its finding; any other exception ends it with
     * an incident number, except a database that was away or two transactions that stood in each other's way, which are
     * tried again a few times. Either way the chunk is taken back.
     */
    Step next(UnitOfWork work, JobRun run);

    /** The same with a way to say, during a step that takes minutes, that it is getting on. */
    default Step next(UnitOfWork work, JobRun run, Progress progress) {
        return next(work, run);
    }

    /**
     * Whether a refusal is the last word: what it refuses cannot be mended while the job waits, as a file cannot. Such a job
     * is tidied up after as if it had been cancelled, and nobody is offered to go on with it.
     */
    default boolean isRefusalFinal() {
        return false;
    }

    /** Tidies up after a cancelled job, in the transaction that cancels it. */
    default void cancelled(UnitOfWork work, JobRun run) {}

    /** When a job of this kind starts by itself, with empty parameters. */
    default Optional<Schedule> schedule() {
        return Optional.empty();
    }
}
