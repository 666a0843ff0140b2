package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * 支払通知書の一括発行: issues the notices of a payment run and prints them into one document, or one for each so many in a large
 * town. A step issues and prints its notices whole or not at all, so that killed at any moment it goes on, and nobody has two.
 * Whoever takes thought, such as one who hides, is left out and named in the findings.
 */
@ApplicationScoped
class RunNoticesJob implements JobKind {

    static final String KIND = "child-allowance.payment-notices";

    /** As many as are printed in a second or two, and as one takes from a printer at a time. */
    private static final int PER_FILE = 500;

    /** Which run, and how. */
    record Order(String run, boolean withoutSeal, Map<String, String> passedAlerts) {

        Order {
            passedAlerts = Map.copyOf(passedAlerts);
        }
    }

    /**
     * How far it is.
     *
     * @param recipient with whom the last step ended
     * @param files how many documents there are
     * @param seen how many recipients
     */
    record Position(String recipient, int files, long seen) {

        static final Position START = new Position("", 0, 0);
    }

    private final NoticeDesk desk;
    private final NoticePrinting printing;
    private final Files files;

    RunNoticesJob(NoticeDesk desk, NoticePrinting printing, Files files) {
        this.desk = desk;
        this.printing = printing;
        this.files = files;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "支払通知書の一括発行";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.NOTICE_ISSUE;
    }

    @Override
    public Step next(UnitOfWork work, JobRun job) {
        var order = job.parameters(Order.class);
        var run = PaymentRunId.parse(order.run());
        var before = job.cursor(Position.class, Position.START);
        RunNotices.await(work, run);
        var recipients = RunNotices.untold(work, run, before.recipient(), PER_FILE);
        if (recipients.isEmpty()) {
            return Step.last().saying("支払通知書を発行しました。支援措置対象者の住所を見る権限のある職員が、今日のうちに受け取って印刷してください");
        }
        var issued = new ArrayList<Notice>();
        var leftOut = new ArrayList<RowFinding>();
        for (var i = 0; i < recipients.size(); i++) {
            var row = before.seen() + i + 1;
            var recipient = recipients.get(i);
            switch (desk.issueUnlessThoughtIsNeeded(
                    work,
                    new OrderId(job.id().value()),
                    new Matter.OfPayment(run, recipient),
                    new NoticeOrder(null, null, order.withoutSeal()),
                    order.passedAlerts())) {
                case NoticeDesk.Attempt.Made made -> issued.add(made.notice());
                case NoticeDesk.Attempt.LeftOut left ->
                    left.why().forEach(why -> leftOut.add(new RowFinding(row, named(recipient.value(), why))));
            }
        }
        var last = recipients.getLast().value();
        var left = recipients.size() - issued.size();
        var step = Step.more(new Position(
                        last, before.files() + (issued.isEmpty() ? 0 : 1), before.seen() + recipients.size()))
                .counting(new Counts(issued.size(), 0, left, 0))
                .finding(leftOut)
                .saying("支払通知書を発行しています");
        return issued.isEmpty() ? step : step.giving(List.of(stored(work, before.files() + 1, issued)));
    }

    /** Whom it is about: the number alone, by which the notice is issued singly. */
    private static Finding named(String recipient, Finding why) {
        return new Finding(
                why.code(), why.severity(), why.field(), "宛名番号" + recipient + "：" + why.message(), why.remedy());
    }

    /**
     * For today alone and for whoever may know where protected people are: somebody who is in it may have begun to hide since.
     */
    private FileId stored(UnitOfWork work, int number, List<Notice> issued) {
        var pdf = printing.pdf(work, issued);
        return files.store(
                        work,
                        new NewFile(
                                "支払通知書_" + work.today() + "_" + number + ".pdf",
                                "application/pdf",
                                ChildAllowancePermission.NOTICE_ISSUE,
                                work.today(),
                                false,
                                true),
                        new ByteArrayInputStream(pdf))
                .id();
    }
}
