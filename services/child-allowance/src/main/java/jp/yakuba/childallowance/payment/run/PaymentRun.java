package jp.yakuba.childallowance.payment.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A payment run on its way; what is seen of it is a {@link RunView}. */
@Entity
@DynamicUpdate
@Table(schema = "child_allowance", name = "payment_run")
class PaymentRun {

    @Id
    @Column(name = "run_id")
    private UUID id;

    private String kind;
    private String state;
    private int revision;
    private @Nullable LocalDate payMonth;
    private LocalDate payDay;
    private LocalDate beforeMonth;
    private LocalDate endedBefore;
    private int settingNumber;
    private int renewals;
    private int lineCount;
    private int transferCount;
    private long transferAmount;
    private long offsetAmount;
    private long deductedAmount;
    private long heldAmount;
    private long unconfirmedAmount;
    private long barredAmount;
    private long overpaidAmount;
    private String madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant changedAt;
    private @Nullable String approvedBy;
    private @Nullable String approvedByName;
    private @Nullable Instant approvedAt;
    private @Nullable LocalDate bookedOn;
    private @Nullable UUID deductionActId;
    private @Nullable UUID jobId;
    private @Nullable UUID fileId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PaymentRun() {}

    PaymentRun(UnitOfWork work, RunPlan plan, int settingNumber) {
        this.id = UUID.randomUUID();
        this.kind = plan.kind().code();
        this.state = RunState.PREPARING.code();
        this.revision = 1;
        this.payMonth = plan.payMonth() == null ? null : plan.payMonth().atDay(1);
        this.payDay = plan.payDay();
        this.beforeMonth = plan.before().atDay(1);
        this.endedBefore = plan.endedBefore().atDay(1);
        this.settingNumber = settingNumber;
        this.madeBy = work.operator().userId();
        this.madeByName = work.operator().name();
        this.madeAt = work.now();
        this.changedAt = work.now();
    }

    /** The preview is there. */
    void preview(UnitOfWork work, Tally tally) {
        go(work, RunState.PREVIEWED);
        put(tally);
    }

    /** What is due had changed since the preview: it was made anew, and is to be decided on anew. */
    void renew(UnitOfWork work, Tally tally) {
        go(work, RunState.PREVIEWED);
        put(tally);
        renewals++;
        approvedBy = null;
        approvedByName = null;
        approvedAt = null;
    }

    private void put(Tally tally) {
        lineCount = tally.lines();
        transferCount = tally.transfers();
        transferAmount = tally.amount();
        offsetAmount = tally.offset();
        deductedAmount = tally.deducted();
        heldAmount = tally.held();
        unconfirmedAmount = tally.unconfirmed();
        barredAmount = tally.barred();
        overpaidAmount = tally.overpaid();
    }

    /** Another than who made it decides that it is paid. */
    void approve(UnitOfWork work) {
        go(work, RunState.APPROVED);
        if (work.operator().userId().equals(madeBy)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            ChildAllowanceError.PAYMENT_APPROVER_MADE_IT,
                            "",
                            "作成した人は、その支払処理を決裁できません。",
                            "ほかの職員に決裁を依頼してください。"));
        }
        if (transferCount == 0 && offsetAmount == 0 && deductedAmount == 0) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(ChildAllowanceError.PAYMENT_NOTHING, "", "支払うものがありません。", "この支払処理を取り下げてください。"));
        }
        approvedBy = work.operator().userId();
        approvedByName = work.operator().name();
        approvedAt = work.now();
    }

    void booked(UnitOfWork work) {
        go(work, RunState.BOOKED);
        bookedOn = work.today();
    }

    /** @param file null where nothing is transferred */
    void paid(UnitOfWork work, @Nullable FileId file) {
        go(work, RunState.PAID);
        fileId = file == null ? null : file.value();
    }

    /** The file is to be made once more; nothing is booked again. */
    void writeAgain(UnitOfWork work) {
        go(work, RunState.BOOKED);
        fileId = null;
    }

    void settled(UnitOfWork work) {
        go(work, RunState.SETTLED);
    }

    void withdraw(UnitOfWork work) {
        go(work, RunState.WITHDRAWN);
    }

    void workedOnBy(JobId job) {
        jobId = job.value();
    }

    private void go(UnitOfWork work, RunState next) {
        if (!state().mayBecome(next)) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.PAYMENT_RUN_STATE_WRONG,
                            "",
                            "支払処理が「" + state().japanese() + "」なので、行えません。",
                            "最新の状態を表示してください。"));
        }
        state = next.code();
        revision++;
        changedAt = work.now();
    }

    PaymentRunId id() {
        return new PaymentRunId(id);
    }

    RunState state() {
        return Coded.find(RunState.class, state).orElseThrow();
    }

    int revision() {
        return revision;
    }

    int settingNumber() {
        return settingNumber;
    }

    int transferCount() {
        return transferCount;
    }

    long deductedAmount() {
        return deductedAmount;
    }

    /** What books what is taken: another act than the run, so that a transfer that comes back leaves it taken. */
    ActId deductionAct() {
        deductionActId = Objects.requireNonNullElseGet(deductionActId, UUID::randomUUID);
        return new ActId(deductionActId);
    }

    long transferAmount() {
        return transferAmount;
    }

    RunPlan plan() {
        return new RunPlan(
                Coded.find(RunKind.class, kind).orElseThrow(),
                payMonth == null ? null : YearMonth.from(payMonth),
                payDay,
                YearMonth.from(beforeMonth),
                YearMonth.from(endedBefore));
    }

    RunView view() {
        return new RunView(
                id(),
                Coded.find(RunKind.class, kind).orElseThrow(),
                state(),
                revision,
                payMonth == null ? null : YearMonth.from(payMonth),
                payDay,
                YearMonth.from(beforeMonth).minusMonths(1),
                renewals,
                lineCount,
                transferCount,
                transferAmount,
                offsetAmount,
                deductedAmount,
                heldAmount,
                unconfirmedAmount,
                barredAmount,
                overpaidAmount,
                madeBy,
                madeByName,
                madeAt,
                changedAt,
                approvedBy,
                approvedByName,
                approvedAt,
                bookedOn,
                jobId == null ? null : jobId.toString(),
                fileId == null ? null : "/files/v1/files/" + fileId);
    }
}
