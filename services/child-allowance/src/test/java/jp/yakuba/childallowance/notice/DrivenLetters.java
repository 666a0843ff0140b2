package jp.yakuba.childallowance.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The job that issues letters to many, step by step. */
final class DrivenLetters {

    private DrivenLetters() {}

    /** Runs it to its end; or lets it die at the end of its first step. */
    static void run(TestAccounts accounts, LetterRound.What what, @Nullable String of, boolean andDies) {
        var job = Arc.container().instance(LettersJob.class).get();
        var order = Json.object().put("what", what.name()).put("of", of).put("withoutSeal", true);
        order.putObject("passedAlerts").put("font-missing", "x");
        var at = Optional.<NoticeBatch.Position>empty();
        do {
            at = step(accounts, job, new JobRun(new JobId(UUID.randomUUID()), order, cursor(at), Counts.NONE), andDies);
        } while (at.isPresent());
    }

    private static @Nullable ObjectNode cursor(Optional<NoticeBatch.Position> at) {
        return at.map(position -> Json.object()
                        .put("after", position.after())
                        .put("files", position.files())
                        .put("seen", position.seen()))
                .orElse(null);
    }

    private static Optional<NoticeBatch.Position> step(
            TestAccounts accounts, LettersJob job, JobRun run, boolean andDies) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(accounts.municipality(), "job"), (UnitOfWork work) -> {
                    var next = job.next(work, run).cursor();
                    if (andDies) {
                        throw new IllegalStateException("killed");
                    }
                    return Optional.ofNullable((NoticeBatch.Position) next);
                });
    }
}
