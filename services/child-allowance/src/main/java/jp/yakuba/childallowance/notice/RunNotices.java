package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.certifier.Certifying;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 支払通知書 of a whole run: who was paid by it, who was told so, and the job that tells the others. */
@ApplicationScoped
class RunNotices {

    /** Of a run: those who were paid, and have no notice of it that was not disposed of. */
    private static final String UNTOLD = """
            from child_allowance.payment_line l
            join child_allowance.payment_run r using (municipality_code, run_id)
            where l.run_id = :run and r.state in ('booked', 'paid', 'settled') and l.outcome in ('transfer', 'offset', 'deducted')
                and not exists (
                    select from child_allowance.returned_transfer t
                    where t.run_id = l.run_id and t.recipient = l.recipient)
                and not exists (
                    select from child_allowance.notice_issue i
                    left join child_allowance.notice_disposal d using (municipality_code, issue_id)
                    where i.run_id = l.run_id and i.recipient = l.recipient and d.issue_id is null)
            """;

    private final Certifying certifying;
    private final NoticePrinting printing;
    private final Jobs jobs;
    private final Audit audit;

    RunNotices(Certifying certifying, NoticePrinting printing, Jobs jobs, Audit audit) {
        this.certifying = certifying;
        this.printing = printing;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Who tells of a payment of the run waits until who does so at the moment has done it: nobody is told twice. */
    static void await(UnitOfWork work, PaymentRunId run) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 31))::text")
                .bind("name", "child-allowance payment notices|" + work.municipality() + "|" + run)
                .mapTo(String.class)
                .one();
    }

    /** How many are still to be told; refuses with 404 where there is no such run. */
    RunNoticePage look(UnitOfWork work, PaymentRunId run) {
        isTold(work, run);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.NOTICE_VIEW)
                        .detail("run", run)
                        .records(0));
        return new RunNoticePage(run.toString(), untold(work, run));
    }

    private static long untold(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("select count(*) " + UNTOLD)
                .bind("run", run)
                .mapTo(Long.class)
                .one();
    }

    /** The next of those who are still to be told, in the order of their numbers. */
    static List<AddresseeNumber> untold(UnitOfWork work, PaymentRunId run, String after, int limit) {
        return work.sql()
                .createQuery(
                        "select l.recipient " + UNTOLD + " and l.recipient > :after order by l.recipient limit :limit")
                .bind("run", run)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new AddresseeNumber(row.getString("recipient")))
                .list();
    }

    /** Lets a job tell all who are still to be told. Refuses what would stand in the way of each of them. */
    JobId order(UnitOfWork work, PaymentRunId run, boolean withoutSeal, Map<String, String> passed) {
        var told = isTold(work, run);
        var untold = untold(work, run);
        Refusal.ifNotPassed(
                check(told, untold).and(certifying.check(work, !withoutSeal)).and(printing.fontFindings()), passed);
        return jobs.submit(
                work, JobRequest.of(RunNoticesJob.KIND, new RunNoticesJob.Order(run.toString(), withoutSeal, passed)));
    }

    private static Findings check(boolean told, long untold) {
        return Found.when(
                        !told,
                        () -> Finding.error(
                                ChildAllowanceError.NOTICE_PAYMENTS_UNTOLD,
                                "",
                                "支払の設定で、支払通知書を出さないことになっています。",
                                "出すときは、支払の設定で「支払の都度」にしてください。その後に作る支払処理から出せます。"))
                .and(Found.when(
                        told && untold == 0,
                        () -> Finding.error(
                                ChildAllowanceError.NOTICE_NOBODY_LEFT,
                                "",
                                "この支払処理に、支払通知書の出ていない受給者はいません。",
                                "支払が済んでいるかを確かめてください。一人分を出し直すときは、受給者の支払の画面から出します。")));
    }

    /** Whether the municipality tells of each payment of the run; refuses with 404 where there is no such run. */
    private static boolean isTold(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("""
                        select s.notices = 'each' from child_allowance.payment_run r
                        join child_allowance.payment_setting s using (municipality_code, setting_number)
                        where r.run_id = :run
                        """)
                .bind("run", run)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
