package jp.yakuba.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Progress;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;

/**
 * The import as a job: checks all lines section by section, compares them, and then writes everything in one step, so that an
 * import killed at any moment has loaded nothing or all.
 *
 * @param <L> a line
 */
public final class Intake<L extends IntakeLine> implements JobKind {

    private final IntakeProcedure<L> procedure;
    private final IntakeTerms terms;
    private final LineTable lines;
    private final Files files;
    private final Unpacking unpacking;

    Intake(IntakeProcedure<L> procedure, Files files, Unpacking unpacking) {
        this.procedure = procedure;
        this.terms = procedure.terms();
        this.lines = procedure.lines();
        this.files = files;
        this.unpacking = unpacking;
    }

    @Override
    public String code() {
        return terms.kind();
    }

    @Override
    public String title() {
        return terms.title();
    }

    @Override
    public Permission permission() {
        return terms.permission();
    }

    /** What is wrong with a file stays wrong while the job waits. */
    @Override
    public boolean isRefusalFinal() {
        return true;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        return next(work, run, Progress.UNTOLD);
    }

    @Override
    public Step next(UnitOfWork work, JobRun run, Progress progress) {
        var order = run.parameters(IntakeOrder.class);
        var position = run.cursor(IntakePosition.class, IntakePosition.start(order));
        return switch (position.phase()) {
            case UNPACK ->
                Step.more(position.of(unpacking.unpack(work, position.file(order), progress)))
                        .saying("ファイルを開きました");
            case CHECK -> check(work, run, order, position);
            case WRITE -> write(work, run, order, position, progress);
            case LOAD_NOTHING -> throw nothingLoaded(position.refused());
        };
    }

    private Step check(UnitOfWork work, JobRun run, IntakeOrder order, IntakePosition position) {
        try (var file = open(work, order, position, position.place())) {
            var findings = new ArrayList<RowFinding>();
            var refused = 0L;
            var read = position.read();
            var section = file.take();
            while (!section.isEmpty()) {
                var checked = procedure.check(work, run.id(), file.read(section));
                findings.addAll(findings(read, file, checked));
                refused += checked.stream().filter(IntakeLine::isRefused).count();
                read += checked.size();
                section = read < position.read() + procedure.linesAStep() ? file.take() : RecordFile.NOTHING;
            }
            if (read == position.read()) {
                return compare(work, run, position);
            }
            return Step.more(new IntakePosition(IntakePosition.Phase.CHECK, file.place(), read, 0, position.unpacked()))
                    .counting(new Counts(0, 0, refused, 0))
                    .finding(findings)
                    .saying(read + "行まで確かめました");
        }
    }

    private Step compare(UnitOfWork work, JobRun run, IntakePosition position) {
        var found = new ArrayList<>(procedure.follow(work, run.id()));
        found.addAll(lines.compare(work, run.id(), procedure.comparisons()));
        return Step.more(position.in(IntakePosition.Phase.WRITE, 0))
                .counting(new Counts(0, 0, refused(found), 0))
                .finding(found)
                .of(position.read())
                .saying("すべての行を確かめました。書き込んでいます");
    }

    private Step write(UnitOfWork work, JobRun run, IntakeOrder order, IntakePosition position, Progress progress) {
        waitForOthers(work);
        var registeredSince = lines.compare(work, run.id(), procedure.comparisons());
        if (!registeredSince.isEmpty()) {
            return Step.more(position)
                    .counting(new Counts(0, 0, registeredSince.size(), 0))
                    .finding(registeredSince);
        }
        var refused = lines.refused(work, run.id());
        if (!refused.isEmpty() && order.mode() == IntakeMode.ALL_OR_NOTHING) {
            tidyUp(work, run);
            return Step.more(position.in(IntakePosition.Phase.LOAD_NOTHING, refused.size()))
                    .saying("一行も取り込みません");
        }
        try (var file = open(work, order, position, FilePlace.START)) {
            var written = Violation.translating(
                    () -> written(work, run.id(), file, refused, progress),
                    _ -> Optional.of(registeredMeanwhile(Findings.none())));
            if (!written.refused().isEmpty() && order.mode() == IntakeMode.ALL_OR_NOTHING) {
                throw registeredMeanwhile(written.inFile());
            }
            tidyUp(work, run);
            var loaded = written.counts();
            return Step.last()
                    .counting(loaded)
                    .finding(written.refused())
                    .saying(loaded.done() + loaded.warned() + "行を取り込み、" + (refused.size() + loaded.refused())
                            + "行を取り込みませんでした");
        }
    }

    /** Makes other imports of the kind and the municipality wait until this transaction has ended, before they look and write. */
    private void waitForOthers(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock("
                        + "hashtextextended(:kind || '.' || platform.current_municipality(), 0))) locked")
                .bind("kind", terms.kind())
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * What has become of the lines that were to be written.
     *
     * @param refused what is found in lines that could not be written after all
     */
    private record Written(Counts counts, List<RowFinding> refused) {

        /** The findings as those of the whole file: each says in which line it is. */
        Findings inFile() {
            return Findings.of(refused.stream().map(found -> inLine(found)).toList());
        }
    }

    /** While the database writes a section, the next one is read. */
    private Written written(UnitOfWork work, JobId job, RecordFile<L> file, Set<Long> refused, Progress progress) {
        var alerted = lines.alerted(work, job);
        var writing = procedure.writing(work);
        var counts = Counts.NONE;
        var late = new ArrayList<RowFinding>();
        var ahead = readAhead(file);
        while (ahead.isPresent()) {
            var section = ahead.get().join();
            ahead = readAhead(file);
            var accepted = section.stream()
                    .filter(line -> !refused.contains(line.number()))
                    .toList();
            var found = writing.write(accepted);
            late.addAll(found);
            counts = counts.plus(counts(accepted, alerted, found));
            progress.sign();
        }
        writing.end(counts.done() + counts.warned());
        return new Written(counts, late);
    }

    private static Finding inLine(RowFinding found) {
        return found.finding().about((found.row() + "行目 " + found.finding().field()).strip());
    }

    private static Counts counts(List<? extends IntakeLine> accepted, Set<Long> alerted, List<RowFinding> late) {
        var unwritten = late.stream().map(RowFinding::row).collect(Collectors.toSet());
        var warned = accepted.stream()
                .filter(line -> alerted.contains(line.number()) && !unwritten.contains(line.number()))
                .count();
        return new Counts(accepted.size() - unwritten.size() - warned, warned, unwritten.size(), 0);
    }

    private static <L extends IntakeLine> Optional<CompletableFuture<List<L>>> readAhead(RecordFile<L> file) {
        var section = file.take();
        return section.isEmpty()
                ? Optional.empty()
                : Optional.of(CompletableFuture.supplyAsync(() -> file.read(section)));
    }

    private Refusal nothingLoaded(int refused) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(
                        IntakeError.NOTHING_LOADED,
                        "",
                        refused + "行に誤りがあるため、一行も取り込みませんでした。",
                        "指摘を直して取り込み直すか、「" + terms.rest() + "」を選んでください。"));
    }

    /** What the counter registered while the lines were written is found when the file is taken in again. */
    private static Refusal registeredMeanwhile(Findings inFile) {
        return new Refusal(
                ProblemType.CONFLICT,
                Findings.of(Finding.error(
                                IntakeError.REGISTERED_MEANWHILE,
                                "",
                                "取込の間に、ファイルの中の人や番号が窓口で登録されたため、一行も取り込みませんでした。",
                                "同じファイルをもう一度取り込んでください。その行を指摘します。"))
                        .and(inFile));
    }

    /** The file holds personal data that the business has now, or does not want: it is not kept. */
    private void tidyUp(UnitOfWork work, JobRun run) {
        lines.clear(work, run.id());
        var order = run.parameters(IntakeOrder.class);
        files.delete(
                work,
                run.cursor(IntakePosition.class, IntakePosition.start(order)).file(order));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        tidyUp(work, run);
    }

    private RecordFile<L> open(UnitOfWork work, IntakeOrder order, IntakePosition position, FilePlace place) {
        var id = position.file(order);
        var again = position.phase() == IntakePosition.Phase.WRITE;
        return new RecordFile<>(
                offset -> files.open(work, id, offset),
                place,
                procedure.linesAtATime(),
                header -> procedure.reader(work, header, order.leaveUnknown(), again));
    }

    private static long refused(List<RowFinding> findings) {
        return findings.stream()
                .filter(one -> one.finding().severity() == Severity.ERROR)
                .mapToLong(RowFinding::row)
                .distinct()
                .count();
    }

    private static List<RowFinding> findings(long readBefore, RecordFile<?> file, List<? extends IntakeLine> section) {
        var ofHeader = readBefore == 0 ? file.ofHeader() : Findings.none();
        return Stream.concat(
                        ofHeader.list().stream().map(found -> new RowFinding(1, found)),
                        section.stream().flatMap(line -> line.findings().list().stream()
                                .map(found -> new RowFinding(line.number(), found))))
                .toList();
    }
}
