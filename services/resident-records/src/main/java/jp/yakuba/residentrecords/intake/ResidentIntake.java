package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.yakuba.office.intake.Intake;
import jp.yakuba.office.intake.IntakeProcedure;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.office.intake.IntakeWriting;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.office.intake.LineComparison;
import jp.yakuba.office.intake.LineReader;
import jp.yakuba.office.intake.LineTable;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.townlist.PlacesInDatabase;

/** What resident records bring to have files of residents taken in. */
@ApplicationScoped
class ResidentIntake implements IntakeProcedure<ResidentLine> {

    static final IntakeTerms TERMS = new IntakeTerms(
            "resident-records.intake",
            "住民データの取込",
            RecordsPermission.IMPORT_RUN,
            RecordsOperation.RESIDENT_IMPORT_ORDER,
            true,
            "人");

    private static final int LINES_A_STEP = 10_000;
    private static final int LINES_AT_A_TIME = 2_000;

    private final IntakeLines lines;
    private final IntakeWriter writer;

    ResidentIntake(IntakeLines lines, IntakeWriter writer) {
        this.lines = lines;
        this.writer = writer;
    }

    @Produces
    @Singleton
    static Intake<ResidentLine> job(Intakes intakes, ResidentIntake procedure) {
        return intakes.of(procedure);
    }

    @Override
    public IntakeTerms terms() {
        return TERMS;
    }

    @Override
    public LineTable lines() {
        return IntakeLines.TABLE;
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
    public LineReader<ResidentLine> reader(UnitOfWork work, List<String> header, boolean leaveUnknown, boolean again) {
        Refusal.ifErrors(Header.ITEMS.check(header, leaveUnknown));
        return new LineReading(
                new Header(header), new LineReading.Terms(work.today(), PlacesInDatabase.listed(work), again));
    }

    @Override
    public List<ResidentLine> check(UnitOfWork work, JobId job, List<ResidentLine> read) {
        lines.add(work, job, read);
        return read;
    }

    @Override
    public List<RowFinding> follow(UnitOfWork work, JobId job) {
        return lines.order(work, job);
    }

    @Override
    public List<? extends LineComparison> comparisons() {
        return List.of(ResidentComparison.values());
    }

    @Override
    public IntakeWriting<ResidentLine> writing(UnitOfWork work) {
        return writer.begin(work);
    }
}
