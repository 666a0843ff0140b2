package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.recipient.Suspensions;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where status reports are looked for, sent, received, checked, and where payments are held back for them. */
@ApplicationScoped
class StatusReportDesk {

    private final StatusReports reports;
    private final FilingDuty duty;
    private final Suspensions suspensions;
    private final Jobs jobs;
    private final Audit audit;

    StatusReportDesk(StatusReports reports, FilingDuty duty, Suspensions suspensions, Jobs jobs, Audit audit) {
        this.reports = reports;
        this.duty = duty;
        this.suspensions = suspensions;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The report; refuses if there is none. */
    StatusReport look(UnitOfWork work, ReportYear year, AddresseeNumber recipient) {
        var report = reports.find(work, year, recipient).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        record(work, ChildAllowanceOperation.STATUS_REPORT_VIEW, recipient);
        return report;
    }

    /** Reports were looked at in a list. */
    void listed(UnitOfWork work, List<StatusReport> shown) {
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.STATUS_REPORT_VIEW)
                        .records(shown.size())
                        .addressees(shown.stream().map(StatusReport::recipient).toList()));
    }

    /** Finds who must file; as often as one likes. */
    int find(UnitOfWork work, ReportYear year) {
        await(work);
        var come = duty.find(work, year);
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.STATUS_REPORT_FIND).records(come));
        return come;
    }

    /** All that were not sent and to whom a letter that asks for it was issued are sent now. */
    int send(UnitOfWork work, ReportYear year) {
        await(work);
        var sent = work.sql()
                .createQuery("""
                        update child_allowance.status_report r set state = 'sent'
                        where r.year = :year and r.state = 'to-send' and exists (
                            select from child_allowance.notice_issue i
                            left join child_allowance.notice_disposal d using (municipality_code, issue_id)
                            where i.report_year = r.year and i.recipient = r.recipient and i.kind = 'report-asked'
                                and d.issue_id is null)
                        returning r.recipient
                        """)
                .bind("year", year.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
        reports.record(work, year, sent, ReportStep.SEND, work.today(), "");
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.STATUS_REPORT_CHANGE).records(sent.size()));
        return sent.size();
    }

    /** Who looks for reports waits until who does so at the moment has done it. */
    private static void await(UnitOfWork work) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 30))::text")
                .bind("name", "child-allowance status reports|" + work.municipality())
                .mapTo(String.class)
                .one();
    }

    /** Adds somebody whom the program did not find, or a further reason. */
    StatusReport add(UnitOfWork work, ReportYear year, AddRequest asked) {
        Refusal.ifErrors(asked.check());
        await(work);
        if (!duty.isRecipient(work, year, asked.recipient())) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            ChildAllowanceError.STATUS_REPORT_RECIPIENT_UNKNOWN,
                            "recipient",
                            "その年の6月分の受給者ではありません。",
                            "宛名番号と、受給の状況を確かめてください。"));
        }
        reports.find(work, year, asked.recipient())
                .filter(report -> report.kinds().contains(asked.kind()) && report.state() != ReportState.WAIVED)
                .ifPresent(_ -> {
                    throw new Refusal(
                            ProblemType.CONFLICT,
                            Finding.error(
                                    ChildAllowanceError.STATUS_REPORT_KNOWN,
                                    "kind",
                                    "この受給者は、もうこの理由で対象者です。",
                                    "一覧で確かめてください。"));
                });
        reports.add(work, year, asked.recipient(), asked.kind());
        reports.record(
                work,
                year,
                List.of(asked.recipient()),
                ReportStep.ADDED,
                work.today(),
                asked.kind().japanese() + "：" + asked.reason().strip());
        record(work, ChildAllowanceOperation.STATUS_REPORT_ENTER, asked.recipient());
        return reports.find(work, year, asked.recipient()).orElseThrow();
    }

    /** Does a step; what was held back is released when nothing is to be filed any more. */
    StatusReport step(UnitOfWork work, ReportYear year, AddresseeNumber recipient, StepRequest asked) {
        Refusal.ifErrors(asked.check(year, work.today()));
        var report = reports.lock(work, year, recipient).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var next = asked.step()
                .after(report.state())
                .orElseThrow(() -> new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                ChildAllowanceError.STATUS_REPORT_STEP_WRONG,
                                "step",
                                "今の状態の現況届には、この操作はできません。",
                                "今の状態を確かめてください。")));
        reports.become(work, report, next);
        reports.record(work, year, List.of(recipient), asked.step(), asked.dayOr(work.today()), asked.words());
        record(work, ChildAllowanceOperation.STATUS_REPORT_CHANGE, recipient);
        if (next.isSettled() && report.suspendedFrom() != null) {
            release(work, report);
        }
        return reports.find(work, year, recipient).orElseThrow();
    }

    /** 差止の解除 of what this report held back; what is held back for something else stays so, and that is said. */
    private void release(UnitOfWork work, StatusReport report) {
        var entry = report.suspensionEntry();
        var year = report.year();
        var isPaid =
                entry != null && suspensions.lift(work, report.recipient(), entry, "現況届（" + year.japanese() + "）の提出");
        reports.suspended(work, report, null, null);
        reports.record(
                work,
                year,
                List.of(report.recipient()),
                ReportStep.RELEASE,
                work.today(),
                isPaid ? "差し止めた月分は、次の支払処理で支払います。" : "ほかの理由の差止があるので、支払は差し止めたままです。");
        record(work, ChildAllowanceOperation.RECIPIENT_RELEASE, report.recipient());
    }

    /** Begins to hold back payments from all who have not filed; refuses before the term is past. */
    JobId suspend(UnitOfWork work, ReportYear year) {
        if (!year.due().isBefore(work.today())) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.STATUS_REPORT_TERM_RUNS,
                            "year",
                            "現況届の提出の期限がまだ過ぎていません。",
                            "提出の期限の翌日から差し止められます。"));
        }
        return jobs.submit(work, JobRequest.of(SuspensionJob.KIND, new SuspensionJob.Order(year.value())));
    }

    private void record(UnitOfWork work, ChildAllowanceOperation operation, AddresseeNumber recipient) {
        audit.record(work, AuditEntry.of(operation).subject(recipient));
    }
}
