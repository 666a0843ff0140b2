package jp.yakuba.platform.jobs;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Counts to a number in steps; the findings it leaves show which items were done, and how often. */
record CountingKind(String code, Consumer<Moment> during, boolean isRefusalFinal) implements JobKind {

    static final Permission PERMISSION = new Permission("test.count");
    static final int CHUNK = 10;

    /** How far to count. */
    record Parameters(long items) {}

    private record Cursor(long next) {}

    /** The middle of a step: its work is written, but not committed. */
    record Moment(UnitOfWork work, long from, Progress progress) {}

    @Override
    public String title() {
        return "数え上げ";
    }

    @Override
    public Permission permission() {
        return PERMISSION;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        return next(work, run, Progress.UNTOLD);
    }

    @Override
    public Step next(UnitOfWork work, JobRun run, Progress progress) {
        var items = run.parameters(Parameters.class).items();
        var from = run.cursor(Cursor.class, new Cursor(1)).next();
        var until = Math.min(from + CHUNK, items + 1);
        during.accept(new Moment(work, from, progress));
        var step = until > items ? Step.last() : Step.more(new Cursor(until));
        return step.done(until - from).of(items).saying(from + "件目から").finding(findings(from, until));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        var finding = Finding.info(() -> "tidied-up", "", "後始末をしました。", "");
        JobYield.insert(work, run.id(), Step.last().finding(List.of(new RowFinding(0, finding))));
    }

    private static List<RowFinding> findings(long from, long until) {
        return LongStream.range(from, until)
                .mapToObj(row -> new RowFinding(row, Finding.info(() -> "counted", "", "数えました。", "")))
                .toList();
    }
}
