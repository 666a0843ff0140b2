package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What a payment run takes long for: the preview, the entries of what is paid, the file. Each is a step that is done whole or
 * not at all, and what is to be done next stands in the run itself: killed at any moment it goes on, and pays once.
 */
@ApplicationScoped
class PaymentRunJob implements JobKind {

    static final String KIND = "child-allowance.payment-run";

    /** Which run. */
    record Order(String run) {}

    private final PaymentRuns runs;
    private final RunBalances balances;
    private final TransferPieces pieces;
    private final PaidMonths paid;
    private final Files files;
    private final Audit audit;

    PaymentRunJob(
            PaymentRuns runs, RunBalances balances, TransferPieces pieces, PaidMonths paid, Files files, Audit audit) {
        this.runs = runs;
        this.balances = balances;
        this.pieces = pieces;
        this.paid = paid;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "児童手当の支払処理";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.PAYMENT_PREPARE;
    }

    @Override
    public Step next(UnitOfWork work, JobRun job) {
        var run = runs.lock(work, PaymentRunId.parse(job.parameters(Order.class).run()));
        return switch (run.state()) {
            case PREPARING -> preview(work, run);
            case APPROVED -> book(work, run);
            case BOOKED -> write(work, run, job);
            case PREVIEWED, PAID, SETTLED, WITHDRAWN -> Step.last();
        };
    }

    private Step preview(UnitOfWork work, PaymentRun run) {
        var tally = balances.preview(work, run);
        run.preview(work, tally);
        return Step.last().done(tally.lines()).of(tally.lines()).saying("支払の内容を作成しました");
    }

    private Step book(UnitOfWork work, PaymentRun run) {
        paid.await(work);
        var booking = balances.book(work, run);
        record(work, run, booking.stale() > 0);
        if (booking.stale() > 0) {
            run.renew(work, balances.preview(work, run));
            return Step.last().saying("支給の内容が変わっていたので、支払の内容を作り直しました。もう一度決裁が必要です");
        }
        if (booking.amount() != run.transferAmount() || booking.deducted() != run.deductedAmount()) {
            throw new IllegalStateException("what is booked is not what is transferred");
        }
        run.booked(work);
        return Step.more(TransferPieces.Position.START).of(run.transferCount()).saying("支払を記帳しました。振込ファイルを作成しています");
    }

    private void record(UnitOfWork work, PaymentRun run, boolean renewed) {
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_BOOK)
                        .detail("run", run.id())
                        .detail("renewed", renewed)
                        .records(renewed ? 0 : run.transferCount()));
    }

    private Step write(UnitOfWork work, PaymentRun run, JobRun job) {
        if (run.transferCount() == 0) {
            run.paid(work, null);
            return Step.last().saying("振り込むものはありませんでした");
        }
        var before = job.cursor(TransferPieces.Position.class, TransferPieces.Position.START);
        var position = pieces.write(work, run, before);
        var written = position.written() - before.written();
        if (!position.ended()) {
            return Step.more(position).done(written).of(run.transferCount());
        }
        var file = FileId.parse(position.file());
        run.paid(work, file);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_FILE)
                        .detail("run", run.id())
                        .records(position.written()));
        return Step.last().done(written).giving(List.of(file)).saying("振込ファイルを作成しました");
    }

    @Override
    public void cancelled(UnitOfWork work, JobRun job) {
        var position = job.cursor(TransferPieces.Position.class, TransferPieces.Position.START);
        if (!position.file().isEmpty() && !position.ended()) {
            files.delete(work, FileId.parse(position.file()));
        }
    }
}
