package jp.yakuba.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A job that the service's own workers do, step by step as the test lets it. */
@ApplicationScoped
class PausingKind implements JobKind {

    static final String CODE = "test.pausing";
    static final Semaphore STEPS = new Semaphore(0);

    /** @param breaksAt the step that is refused; 0 for none */
    record Parameters(int steps, int breaksAt) {}

    private record Cursor(int next) {}

    private final Files files;

    PausingKind(Files files) {
        this.files = files;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "試験用の取込";
    }

    @Override
    public Permission permission() {
        return new Permission("test.pausing");
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var parameters = run.parameters(Parameters.class);
        var at = run.cursor(Cursor.class, new Cursor(1)).next();
        awaitPermit();
        if (at == parameters.breaksAt()) {
            throw new Refusal(ProblemType.LOCKED, Finding.error(() -> "locked", "", "ほかの処理が使っています。", "終わるのを待ってください。"));
        }
        var finding = Finding.error(() -> "date-impossible", "birthDate.value", "暦にない日付です。", "日付を確かめてください。");
        var step = at < parameters.steps()
                ? Step.more(new Cursor(at + 1))
                : Step.last().giving(List.of(result(work)));
        return step.counting(new Counts(8, 1, 1, 0))
                .of(parameters.steps() * 10L)
                .saying(at + "段目")
                .finding(List.of(new RowFinding(at * 10L, finding)));
    }

    private static void awaitPermit() {
        try {
            if (!STEPS.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The test lets no step be done");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private FileId result(UnitOfWork work) {
        var file = new NewFile("対象外.csv", "text/csv", permission(), LocalDate.of(2999, 12, 31));
        var id = files.begin(work, file);
        files.append(work, id, "行,理由\r\n".getBytes(StandardCharsets.UTF_8));
        return files.complete(work, id).id();
    }
}
