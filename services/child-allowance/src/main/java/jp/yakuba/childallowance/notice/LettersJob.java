package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 提出案内・督促の一括発行: a letter to all who are to be asked for something and have none yet. */
@ApplicationScoped
class LettersJob implements JobKind {

    static final String KIND = "child-allowance.letters";

    private final Letters letters;
    private final NoticeBatch batch;

    LettersJob(Letters letters, NoticeBatch batch) {
        this.letters = letters;
        this.batch = batch;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String title() {
        return "提出案内・督促の一括発行";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.NOTICE_ISSUE;
    }

    @Override
    public Step next(UnitOfWork work, JobRun job) {
        var order = job.parameters(LetterRound.Order.class);
        var round = letters.round(order.what(), order.of());
        Letters.await(work);
        return batch.step(
                work,
                job,
                new NoticeBatch.How(round.title(), round.series(), order.withoutSeal(), order.passedAlerts()),
                round.next(work, NoticeBatch.position(job).after(), NoticeBatch.PER_FILE));
    }
}
