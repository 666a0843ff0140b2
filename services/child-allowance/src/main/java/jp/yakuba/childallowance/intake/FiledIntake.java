package jp.yakuba.childallowance.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.intake.IntakeProcedure;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.office.intake.IntakeWriting;
import jp.yakuba.office.intake.LineComparison;
import jp.yakuba.office.intake.LineReader;
import jp.yakuba.office.intake.LineTable;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What child allowance brings to have files of a kind taken in. */
final class FiledIntake<R extends Record> implements IntakeProcedure<FiledLine<R>> {

    private static final LineTable TABLE = new LineTable("child_allowance.intake_line");
    private static final String COLUMNS = "(job_id, line_number, once, beside, reasoned, refused, alerted)";
    private static final int LINES_A_STEP = 400;
    private static final int LINES_AT_A_TIME = 100;

    private final FileKind<R> kind;
    private final Audit audit;

    FiledIntake(FileKind<R> kind, Audit audit) {
        this.kind = kind;
        this.audit = audit;
    }

    @Override
    public IntakeTerms terms() {
        return kind.terms();
    }

    @Override
    public LineTable lines() {
        return TABLE;
    }

    @Override
    public int linesAStep() {
        return LINES_A_STEP;
    }

    @Override
    public int linesAtATime() {
        return LINES_AT_A_TIME;
    }

    @Override
    public LineReader<FiledLine<R>> reader(UnitOfWork work, List<String> header, boolean leaveUnknown, boolean again) {
        Refusal.ifErrors(kind.items().all().check(header, leaveUnknown));
        return new FiledLines<>(kind, header);
    }

    @Override
    public List<FiledLine<R>> check(UnitOfWork work, JobId job, List<FiledLine<R>> read) {
        var checked = read.stream().map(line -> examined(work, line)).toList();
        TABLE.add(work, COLUMNS, checked, (copy, line) -> copy.add(job)
                .add(line.number())
                .add(once(line.record()))
                .add(beside(line.record()))
                .add(line.reason() != null)
                .add(line.isRefused())
                .add(line.isWarned()));
        return checked;
    }

    private FiledLine<R> examined(UnitOfWork work, FiledLine<R> line) {
        var record = line.record();
        return record == null || line.findings().hasErrors() ? line : line.with(atItems(kind.examine(work, record)));
    }

    private Findings atItems(Findings found) {
        return found.about(one -> kind.items().all().nameAt(one.field()));
    }

    /** As PostgreSQL reads an array. */
    private @Nullable String once(@Nullable R record) {
        return record == null ? null : "{" + String.join(",", kind.once(record)) + "}";
    }

    private @Nullable String beside(@Nullable R record) {
        var beside = record == null ? null : kind.beside(record);
        return beside == null ? null : beside.value();
    }

    @Override
    public List<? extends LineComparison> comparisons() {
        return List.of(FiledComparison.values());
    }

    @Override
    public IntakeWriting<FiledLine<R>> writing(UnitOfWork work) {
        kind.begin(work);
        return new IntakeWriting<>() {
            @Override
            public List<RowFinding> write(List<FiledLine<R>> lines) {
                var late = new ArrayList<RowFinding>();
                lines.forEach(line -> late.addAll(enter(work, line)));
                work.transaction().letGo();
                return late;
            }

            @Override
            public void end(long lines) {
                audit.record(work, AuditEntry.of(kind.taken()).records(Math.toIntExact(lines)));
            }
        };
    }

    /** What was found, if the counter has been faster. */
    private List<RowFinding> enter(UnitOfWork work, FiledLine<R> line) {
        try {
            kind.enter(work, Objects.requireNonNull(line.record()), line.reason());
            return List.of();
        } catch (Refusal refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return atItems(refused.findings()).list().stream()
                    .map(found -> new RowFinding(line.number(), found))
                    .toList();
        }
    }
}
