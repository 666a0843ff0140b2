package jp.yakuba.childallowance.payment.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Progress;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Takes in a file of past payments: reads, compares and books in one step, while no run books, so that killed at any moment it has
 * booked nothing or all.
 */
@ApplicationScoped
class PastPaymentJob implements JobKind {

    static final String KIND = "child-allowance.past-payments";

    /** What to take in, and what to do with refused lines. */
    record Order(String file, IntakeMode mode) {}

    /** About to say that nothing is taken in, so many lines being refused; none yet at the start. */
    record Position(long refused) {

        private static final Position START = new Position(0);
    }

    private final Files files;
    private final PaidMonths paid;
    private final PastPayments payments;
    private final Audit audit;

    PastPaymentJob(Files files, PaidMonths paid, PastPayments payments, Audit audit) {
        this.files = files;
        this.paid = paid;
        this.payments = payments;
        this.audit = audit;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "過去の支払の取込";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.PAYMENT_IMPORT;
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
        var before = run.cursor(Position.class, Position.START);
        if (before.refused() > 0) {
            throw nothingTaken(before.refused());
        }
        var order = run.parameters(Order.class);
        paid.await(work);
        var findings = new ArrayList<>(payments.read(work, files.open(work, FileId.parse(order.file()), 0), progress));
        findings.addAll(payments.compare(work, progress));
        var counts = payments.counts(work);
        if (counts.refused() > 0 && order.mode() == IntakeMode.ALL_OR_NOTHING) {
            return Step.more(new Position(counts.refused()))
                    .counting(new Counts(0, 0, counts.refused(), 0))
                    .of(counts.processed())
                    .finding(findings)
                    .saying("一行も取り込みません");
        }
        return book(work, run, counts, findings);
    }

    private Step book(UnitOfWork work, JobRun run, Counts counts, List<RowFinding> findings) {
        var overpaid = payments.overpaid(work);
        payments.book(work, run.id());
        findings.addAll(overpaid);
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.PAYMENT_IMPORT).records(Math.toIntExact(counts.done())));
        forget(work, run);
        return Step.last()
                .counting(new Counts(counts.done() - overpaid.size(), overpaid.size(), counts.refused(), 0))
                .of(counts.processed())
                .finding(findings)
                .saying("%,d行を取り込み、%,d行を取り込みませんでした".formatted(counts.done(), counts.refused()));
    }

    private static Refusal nothingTaken(long refused) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(
                        ChildAllowanceError.PAST_PAYMENT_NOTHING_TAKEN,
                        "",
                        "%,d行に誤りがあるため、一行も取り込みませんでした。".formatted(refused),
                        "指摘を直して取り込み直すか、「誤りのある受給者を除いて、残りを取り込む」を選んでください。"));
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun run) {
        forget(work, run);
    }

    /** The file is not kept when it was taken in, or is not wanted. */
    private void forget(UnitOfWork work, JobRun run) {
        files.delete(work, FileId.parse(run.parameters(Order.class).file()));
    }
}
