package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 支払通知書の一括発行: the notices of a payment run, to all who were paid by it and were not told yet. */
@ApplicationScoped
class RunNoticesJob implements JobKind {

    static final String KIND = "child-allowance.payment-notices";

    /** Which run, and how. */
    record Order(String run, boolean withoutSeal, Map<String, String> passedAlerts) {

        Order {
            passedAlerts = Map.copyOf(passedAlerts);
        }
    }

    private final NoticeBatch batch;

    RunNoticesJob(NoticeBatch batch) {
        this.batch = batch;
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
        RunNotices.await(work, run);
        var next = RunNotices.untold(work, run, NoticeBatch.position(job).after(), NoticeBatch.PER_FILE).stream()
                .map(recipient -> new NoticeBatch.ToTell(
                        recipient.value(), "宛名番号" + recipient, new Matter.OfPayment(run, recipient)))
                .toList();
        return batch.step(
                work, job, new NoticeBatch.How("支払通知書", "支払通知", order.withoutSeal(), order.passedAlerts()), next);
    }
}
