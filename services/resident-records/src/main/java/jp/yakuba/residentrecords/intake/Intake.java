package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.access.Permission;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The import as a job: checks all lines chunk by chunk, compares them, and then writes everything in one step, so that an
 * import killed at any moment has loaded nothing or all.
 */
@ApplicationScoped
class Intake implements JobKind {

    static final String KIND = "resident-records.intake";

    private static final int CHUNK = 10_000;

    /** What to import, and what to do with refused lines. */
    record Order(String file, IntakeMode mode) {}

    /** Where it is: checking lines, of which so many are read; writing; or about to say that it loads nothing. */
    record Position(Phase phase, long read, int refused) {}

    /** The phases, in this order; the last only if nothing is to be loaded. */
    enum Phase {
        CHECK,
        WRITE,
        LOAD_NOTHING
    }

    private final Files files;
    private final IntakeLines lines;
    private final IntakeWriter writer;

    Intake(Files files, IntakeLines lines, IntakeWriter writer) {
        this.files = files;
        this.lines = lines;
        this.writer = writer;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "住民データの取込";
    }

    @Override
    public Permission permission() {
        return IntakeOrders.PERMISSION;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var order = run.parameters(Order.class);
        var position = run.cursor(Position.class, new Position(Phase.CHECK, 0, 0));
        return switch (position.phase()) {
            case CHECK -> check(work, run, order, position);
            case WRITE -> write(work, run, order, position);
            case LOAD_NOTHING -> throw nothingLoaded(position.refused());
        };
    }

    private Step check(UnitOfWork work, JobRun run, Order order, Position position) {
        try (var file = open(work, order)) {
            skip(file, position.read());
            var chunk = chunk(file);
            lines.add(work, run.id(), chunk);
            var findings = new ArrayList<>(findings(chunk));
            var refused = chunk.stream().filter(ResidentLine::isRefused).count();
            var all = !file.hasNext();
            if (all) {
                var compared = lines.compare(work, run.id());
                refused += compared.size();
                findings.addAll(compared);
            }
            var read = position.read() + chunk.size();
            return Step.more(new Position(all ? Phase.WRITE : Phase.CHECK, read, 0))
                    .counting(new Counts(0, 0, refused, 0))
                    .finding(findings)
                    .saying(read + "行まで検査しました");
        }
    }

    private Step write(UnitOfWork work, JobRun run, Order order, Position position) {
        var refused = lines.refused(work, run.id());
        var nothing = !refused.isEmpty() && order.mode() == IntakeMode.ALL_OR_NOTHING;
        if (nothing) {
            tidyUp(work, run);
            return Step.more(new Position(Phase.LOAD_NOTHING, position.read(), refused.size()))
                    .of(position.read());
        }
        try (var file = open(work, order)) {
            var loaded = writer.write(work, file, refused);
            tidyUp(work, run);
            return Step.last()
                    .done(loaded)
                    .of(position.read())
                    .saying(loaded + "行を取り込み、" + refused.size() + "行を取り込みませんでした");
        }
    }

    private static Refusal nothingLoaded(int refused) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(
                        "nothing-loaded",
                        "",
                        refused + "行に誤りがあるため、一行も取り込みませんでした。",
                        "指摘を直して取り込み直すか、「誤りのない行だけ取り込む」を選んでください。"));
    }

    /** The file holds personal data that the register has now, or does not want: it is not kept. */
    private void tidyUp(UnitOfWork work, JobRun run) {
        lines.clear(work, run.id());
        files.delete(work, FileId.parse(run.parameters(Order.class).file()));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        tidyUp(work, run);
    }

    private ResidentFile open(UnitOfWork work, Order order) {
        return new ResidentFile(files.open(work, FileId.parse(order.file()), 0), work.today());
    }

    private static void skip(ResidentFile file, long lines) {
        for (var i = 0L; i < lines; i++) {
            file.skip();
        }
    }

    private static List<ResidentLine> chunk(Iterator<ResidentLine> file) {
        var chunk = new ArrayList<ResidentLine>();
        while (chunk.size() < CHUNK && file.hasNext()) {
            chunk.add(file.next());
        }
        return chunk;
    }

    private static List<RowFinding> findings(List<ResidentLine> chunk) {
        return chunk.stream()
                .flatMap(line -> line.findings().list().stream().map(found -> new RowFinding(line.number(), found)))
                .toList();
    }
}
