package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.TakenDeductions;
import jp.yakuba.childallowance.payment.recipient.RecipientAccounts;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where payment runs are made, looked at, decided on and given up. */
@ApplicationScoped
class RunDesk {

    private final PaymentRuns runs;
    private final RunLines lines;
    private final Differences differences;
    private final PaidMonths paid;
    private final RecipientAccounts accounts;
    private final TakenDeductions taken;
    private final PaymentSettings settings;
    private final Jobs jobs;
    private final Audit audit;

    RunDesk(
            PaymentRuns runs,
            RunLines lines,
            Differences differences,
            PaidMonths paid,
            RecipientAccounts accounts,
            TakenDeductions taken,
            PaymentSettings settings,
            Jobs jobs,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.differences = differences;
        this.paid = paid;
        this.accounts = accounts;
        this.taken = taken;
        this.settings = settings;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Makes a run, whose preview a job makes. */
    RunView make(UnitOfWork work, RunRequest asked) {
        Refusal.ifErrors(asked.check());
        var regular = asked.kind() == RunKind.REGULAR;
        var setting = setting(
                work,
                regular
                        ? Objects.requireNonNull(asked.payMonth()).atEndOfMonth()
                        : Objects.requireNonNull(asked.payDay()));
        var plan = regular
                ? RunPlan.regular(Objects.requireNonNull(asked.payMonth()), setting.setting())
                : RunPlan.extra(Objects.requireNonNull(asked.payDay()), setting.setting());
        Refusal.ifErrors(plan.check(work.today()));
        var run = runs.add(work, new PaymentRun(work, plan, setting.number()));
        submit(work, run);
        return recorded(work, ChildAllowanceOperation.PAYMENT_PREPARE, run);
    }

    private PaymentSettings.Numbered setting(UnitOfWork work, LocalDate day) {
        return settings.on(work, day)
                .orElseThrow(() -> new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                ChildAllowanceError.PAYMENT_SETTING_MISSING,
                                "",
                                "その日の支払の設定がありません。",
                                "支払日と振込依頼人を支払の設定に登録してください。")));
    }

    private void submit(UnitOfWork work, PaymentRun run) {
        var order = new PaymentRunJob.Order(run.id().toString());
        run.workedOnBy(
                jobs.submit(work, JobRequest.of(PaymentRunJob.KIND, order).once(run.id() + " " + run.revision())));
    }

    /** 決裁: another than who made it decides; a job books what is paid and writes the file. */
    RunView approve(UnitOfWork work, PaymentRun run) {
        run.approve(work);
        submit(work, run);
        return recorded(work, ChildAllowanceOperation.PAYMENT_APPROVE, run);
    }

    /** Gives it up; nothing of it was booked. */
    RunView withdraw(UnitOfWork work, PaymentRun run) {
        run.withdraw(work);
        return recorded(work, ChildAllowanceOperation.PAYMENT_WITHDRAW, run);
    }

    /** Lets the job go on that was stopped, or writes the file once more; nothing is booked twice. */
    RunView goOn(UnitOfWork work, PaymentRun run) {
        if (!run.state().isUnderWay()) {
            run.writeAgain(work);
        }
        var order = new PaymentRunJob.Order(run.id().toString());
        run.workedOnBy(jobs.submit(work, JobRequest.of(PaymentRunJob.KIND, order)));
        return recorded(work, ChildAllowanceOperation.PAYMENT_FILE, run);
    }

    private RunView recorded(UnitOfWork work, ChildAllowanceOperation operation, PaymentRun run) {
        var view = run.view();
        audit.record(work, AuditEntry.of(operation).detail("run", run.id()).records(view.lines()));
        return view;
    }

    /** A run with what it comes to. */
    RunInFull look(UnitOfWork work, PaymentRunId id) {
        var run = runs.get(work, id).view();
        var base = differences.base(work, id).orElse(null);
        looked(work, id, 0);
        return new RunInFull(
                run,
                lines.counts(work, id),
                taken.sums(work, id),
                base,
                base == null || run.lines() == 0 ? List.of() : differences.counts(work, id, base),
                base == null && paid.isEmpty(work),
                accounts.waiting(work, run.payDay()));
    }

    /** Tells the audit log that recipients of a run were looked at. */
    void looked(UnitOfWork work, PaymentRunId id, int records) {
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_VIEW)
                        .detail("run", id)
                        .records(records));
    }

    /** Tells the audit log that the list was looked at. */
    void listed(UnitOfWork work, int records) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.PAYMENT_VIEW).records(records));
    }

    /** The months in which is paid next, the first of which a regular run is made for. */
    YearMonth nextPayMonth(UnitOfWork work) {
        var month = YearMonth.from(work.today());
        while (!RunPlan.isOfTheLaw(month)) {
            month = month.plusMonths(1);
        }
        return month;
    }
}
