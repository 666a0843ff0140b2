package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.office.intake.IntakeMode;
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
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.RegisterStatistics;
import jp.yakuba.residentrecords.townlist.PlacesInDatabase;

/**
 * The import as a job: checks all lines section by section, compares them, and then writes everything in one step, so that an
 * import killed at any moment has loaded nothing or all.
 */
@ApplicationScoped
class Intake implements JobKind {

    static final String KIND = "resident-records.intake";

    private static final int LINES_A_STEP = 10_000;

    /**
     * What to import, what to do with refused lines, and with columns that no list knows.
     *
     * @param unopened whether nobody has looked yet if the file is compressed
     */
    record Order(String file, IntakeMode mode, boolean leaveUnknown, boolean unopened) {}

    private final Files files;
    private final IntakeLines lines;
    private final IntakeWriter writer;
    private final RegisterStatistics statistics;
    private final Unpacking unpacking;

    Intake(Files files, IntakeLines lines, IntakeWriter writer, RegisterStatistics statistics, Unpacking unpacking) {
        this.files = files;
        this.lines = lines;
        this.writer = writer;
        this.statistics = statistics;
        this.unpacking = unpacking;
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
        return RecordsPermission.IMPORT_RUN;
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
        var order = run.parameters(Order.class);
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

    private Step check(UnitOfWork work, JobRun run, Order order, IntakePosition position) {
        try (var file = open(work, order, position, position.place())) {
            var findings = new ArrayList<RowFinding>();
            var refused = 0L;
            var read = position.read();
            var section = file.take();
            while (!section.isEmpty()) {
                var checked = file.read(section);
                findings.addAll(findings(read, file, checked));
                lines.add(work, run.id(), checked);
                refused += checked.stream().filter(ResidentLine::isRefused).count();
                read += checked.size();
                section = read < position.read() + LINES_A_STEP ? file.take() : ResidentFile.NOTHING;
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
        var found = new ArrayList<>(lines.order(work, run.id()));
        var outOfOrder = found.stream()
                .filter(one -> one.finding().severity() == Severity.ERROR)
                .mapToLong(RowFinding::row)
                .distinct()
                .count();
        var compared = lines.compare(work, run.id());
        found.addAll(compared);
        return Step.more(position.in(IntakePosition.Phase.WRITE, 0))
                .counting(new Counts(0, 0, outOfOrder + compared.size(), 0))
                .finding(found)
                .of(position.read())
                .saying("すべての行を確かめました。書き込んでいます");
    }

    private Step write(UnitOfWork work, JobRun run, Order order, IntakePosition position, Progress progress) {
        lines.lockRegister(work);
        var registeredSince = lines.compare(work, run.id());
        if (!registeredSince.isEmpty()) {
            return Step.more(position)
                    .counting(new Counts(0, 0, registeredSince.size(), 0))
                    .finding(registeredSince);
        }
        var refused = lines.refused(work, run.id());
        var nothing = !refused.isEmpty() && order.mode() == IntakeMode.ALL_OR_NOTHING;
        if (nothing) {
            tidyUp(work, run);
            return Step.more(position.in(IntakePosition.Phase.LOAD_NOTHING, refused.size()))
                    .saying("一行も取り込みません");
        }
        try (var file = open(work, order, position, ResidentFile.Place.START)) {
            var loaded = written(work, run.id(), file, refused, progress);
            tidyUp(work, run);
            statistics.renew(work);
            return Step.last()
                    .counting(loaded)
                    .saying(loaded.done() + loaded.warned() + "行を取り込み、" + refused.size() + "行を取り込みませんでした");
        }
    }

    /** What the counter registered while the lines were written is compared when the job is started again. */
    private Counts written(UnitOfWork work, JobId job, ResidentFile file, Set<Long> refused, Progress progress) {
        var alerted = lines.alerted(work, job);
        return Violation.translating(
                () -> writer.write(work, file, refused, alerted, progress),
                _ -> Optional.of(new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                RecordsError.REGISTERED_MEANWHILE,
                                "",
                                "取込の間に、ファイルの中の番号又は世帯主が窓口で登録されたため、一行も取り込みませんでした。",
                                "再開してください。その行を指摘します。"))));
    }

    private static Refusal nothingLoaded(int refused) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(
                        RecordsError.NOTHING_LOADED,
                        "",
                        refused + "行に誤りがあるため、一行も取り込みませんでした。",
                        "指摘を直して取り込み直すか、「誤りのある人を除いて、残りを取り込む」を選んでください。"));
    }

    /** The file holds personal data that the register has now, or does not want: it is not kept. */
    private void tidyUp(UnitOfWork work, JobRun run) {
        lines.clear(work, run.id());
        var order = run.parameters(Order.class);
        files.delete(
                work,
                run.cursor(IntakePosition.class, IntakePosition.start(order)).file(order));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        tidyUp(work, run);
    }

    private ResidentFile open(UnitOfWork work, Order order, IntakePosition position, ResidentFile.Place place) {
        var id = position.file(order);
        var terms = new ResidentFile.Terms(
                work.today(),
                PlacesInDatabase.listed(work),
                order.leaveUnknown(),
                position.phase() == IntakePosition.Phase.WRITE);
        return new ResidentFile(offset -> files.open(work, id, offset), place, terms);
    }

    private static List<RowFinding> findings(long readBefore, ResidentFile file, List<ResidentLine> section) {
        var ofHeader = readBefore == 0 ? file.ofHeader() : Findings.none();
        return Stream.concat(
                        ofHeader.list().stream().map(found -> new RowFinding(1, found)),
                        section.stream().flatMap(line -> line.findings().list().stream()
                                .map(found -> new RowFinding(line.number(), found))))
                .toList();
    }
}
