package jp.yakuba.childallowance.monthcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.decided.DecidedMonths;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Calculates the months of all recipients and lists where something else stands. It changes nothing: what is to become otherwise is
 * decided on by an amendment, of which the recipient is told.
 */
@ApplicationScoped
class MonthCheckJob implements JobKind {

    static final String KIND = "child-allowance.month-check";

    private static final int RECIPIENTS_A_STEP = 10_000;
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 20);
    private static final Period KEPT = Period.ofYears(1);
    static final String HEADER = "宛名番号,違うもの,最初の月,最後の月,登録されている月額,決定から求めた月額\r\n";

    /**
     * How far it is.
     *
     * @param behind the last number that was looked at; empty at the start
     * @param file the list; empty while nothing is in it
     */
    record Position(String behind, String file) {

        private static final Position START = new Position("", "");
    }

    private final DecidedMonths decided;
    private final StandingRows standing;
    private final Files files;
    private final Audit audit;

    MonthCheckJob(DecidedMonths decided, StandingRows standing, Files files, Audit audit) {
        this.decided = decided;
        this.standing = standing;
        this.files = files;
        this.audit = audit;
    }

    /** One of all recipients. */
    static JobRequest request() {
        return JobRequest.of(KIND, Json.object());
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "児童手当の支給額の点検";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.CLAIM_APPROVE;
    }

    /** Before anything is prepared for the month. */
    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(new Schedule(new Schedule.Days.Monthly(1), AT_NIGHT));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var position = run.cursor(Position.class, Position.START);
        var last = standing.last(work, position.behind(), RECIPIENTS_A_STEP);
        if (last.isEmpty()) {
            return ended(work, run, position);
        }
        var lines = new StringBuilder();
        var counts = compare(work, position.behind(), last.get(), lines);
        var file = lines.isEmpty() ? position.file() : written(work, position.file(), lines);
        var step = Step.more(new Position(last.get(), file)).counting(counts);
        return position.behind().isEmpty() ? step.of(standing.count(work)) : step;
    }

    private Counts compare(UnitOfWork work, String behind, String last, StringBuilder lines) {
        var stands = standing.between(work, behind, last);
        var follows = decided.between(work, behind, last);
        var numbers = new HashSet<>(stands.keySet());
        numbers.addAll(follows.keySet());
        var differing = 0;
        for (var number : numbers.stream().sorted().toList()) {
            var wanted = StandingOf.of(follows.getOrDefault(number, List.of()));
            var deviations = stands.getOrDefault(number, StandingOf.NOTHING).deviations(wanted);
            deviations.forEach(deviation -> lines.append(deviation.line(number.value())));
            differing += deviations.isEmpty() ? 0 : 1;
        }
        return new Counts(numbers.size() - differing, differing, 0, 0);
    }

    private String written(UnitOfWork work, String before, StringBuilder lines) {
        var id = before.isEmpty() ? begun(work) : FileId.parse(before);
        files.append(work, id, lines.toString().getBytes(StandardCharsets.UTF_8));
        return id.toString();
    }

    private FileId begun(UnitOfWork work) {
        var id = files.begin(
                work,
                new NewFile(
                        "支給額の点検_" + work.today() + ".csv",
                        "text/csv",
                        ChildAllowancePermission.CLAIM_APPROVE,
                        work.today().plus(KEPT)));
        files.append(work, id, HEADER.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    private Step ended(UnitOfWork work, JobRun run, Position position) {
        var counts = run.counts();
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.MONTHS_CHECK).records(Math.toIntExact(counts.processed())));
        if (position.file().isEmpty()) {
            return Step.last().saying("%,d人の支給額は、すべて決定のとおりです".formatted(counts.processed()));
        }
        var file = FileId.parse(position.file());
        files.complete(work, file);
        return Step.last()
                .giving(List.of(file))
                .saying("%,d人のうち%,d人に違いがあります。一覧で確かめてください".formatted(counts.processed(), counts.warned()));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        var position = run.cursor(Position.class, Position.START);
        if (!position.file().isEmpty()) {
            files.delete(work, FileId.parse(position.file()));
        }
    }
}
