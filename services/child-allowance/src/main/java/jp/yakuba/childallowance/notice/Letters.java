package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ageing.AgeDesk;
import jp.yakuba.childallowance.ageing.AgeFalls;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.office.issuance.certifier.Certifying;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Letters to all who are to be asked for something: how many have none yet, and the job that issues them. */
@ApplicationScoped
class Letters {

    private final ReportLetters reports;
    private final AgeFalls falls;
    private final Certifying certifying;
    private final NoticePrinting printing;
    private final Jobs jobs;
    private final Audit audit;

    Letters(
            ReportLetters reports,
            AgeFalls falls,
            Certifying certifying,
            NoticePrinting printing,
            Jobs jobs,
            Audit audit) {
        this.reports = reports;
        this.falls = falls;
        this.certifying = certifying;
        this.printing = printing;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Those that are asked for. */
    LetterRound round(LetterRound.What what, @Nullable String of) {
        return switch (what) {
            case REPORT_ASKED ->
                new ReportRound(reports, NoticeKind.REPORT_ASKED, ReportLetters.year(String.valueOf(of)));
            case REPORT_REMINDED ->
                new ReportRound(reports, NoticeKind.REPORT_REMINDED, ReportLetters.year(String.valueOf(of)));
            case STATEMENT_ASKED -> new StatementRound();
            case AGED -> new AgeRound(falls, audit, AgeDesk.month(String.valueOf(of)));
        };
    }

    /** Who issues letters to many waits until who does so at the moment has done it: nobody is asked twice. */
    static void await(UnitOfWork work) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 32))::text")
                .bind("name", "child-allowance letters|" + work.municipality())
                .mapTo(String.class)
                .one();
    }

    /** How many have none yet. */
    long look(UnitOfWork work, LetterRound round) {
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.NOTICE_VIEW).records(0));
        return round.untold(work);
    }

    /** Lets a job write to all who have none yet. Refuses what would stand in the way of each of them. */
    JobId order(UnitOfWork work, LetterRound.Order order) {
        var round = round(order.what(), order.of());
        Refusal.ifNotPassed(
                round.check(work)
                        .and(somebodyLeft(round.untold(work)))
                        .and(certifying.check(work, !order.withoutSeal()))
                        .and(printing.fontFindings()),
                order.passedAlerts());
        return jobs.submit(work, JobRequest.of(LettersJob.KIND, order));
    }

    private static Findings somebodyLeft(long untold) {
        return Found.when(
                untold == 0,
                () -> Finding.error(
                        ChildAllowanceError.LETTER_NOBODY_LEFT,
                        "",
                        "まだ出していない人はいません。",
                        "対象者の抽出と、提出の期限を確かめてください。一人分を出し直すときは、その人の通知書の画面から出します。"));
    }
}
