package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.recipient.Suspensions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * 差止 of all who have not filed for a year. Whose payments are held back for it stands in the report, in the same transaction:
 * killed or run twice, it holds back nobody's twice.
 */
@ApplicationScoped
class SuspensionJob implements JobKind {

    static final String KIND = "child-allowance.status-report-suspension";

    private static final int BATCH = 100;

    /** For which year. */
    record Order(int year) {}

    /** The recipient with whom the last step ended. */
    record Position(String recipient) {}

    private final StatusReports reports;
    private final StatusReportSettings settings;
    private final Suspensions suspensions;
    private final Audit audit;

    SuspensionJob(StatusReports reports, StatusReportSettings settings, Suspensions suspensions, Audit audit) {
        this.reports = reports;
        this.settings = settings;
        this.suspensions = suspensions;
        this.audit = audit;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "現況届の未提出による差止";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.PAYMENT_RECIPIENT;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var year = ReportYear.of(run.parameters(Order.class).year());
        var batch = reports.toSuspend(work, year, BATCH);
        if (batch.isEmpty()) {
            return Step.last().saying("差止が終わりました");
        }
        var from = year.month(settings.of(work, year).suspendedFrom());
        batch.forEach(report -> hold(work, report, from));
        var recipients = batch.stream().map(StatusReport::recipient).toList();
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.RECIPIENT_SUSPEND).addressees(recipients));
        return Step.more(new Position(recipients.getLast().value())).done(batch.size());
    }

    private void hold(UnitOfWork work, StatusReport report, YearMonth from) {
        var entry = suspensions.hold(
                work, report.recipient(), from, "現況届（" + report.year().japanese() + "）の未提出");
        reports.suspended(work, report, from, entry.isPresent() ? entry.getAsInt() : null);
        reports.record(
                work,
                report.year(),
                List.of(report.recipient()),
                ReportStep.SUSPEND,
                work.today(),
                entry.isPresent() ? from.getMonthValue() + "月分から" : "ほかの理由でもう差し止められています。");
    }
}
