package jp.yakuba.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Every night: deletes files past their day and keys that are too old to come again. */
@ApplicationScoped
class Housekeeping implements JobKind {

    private final Files files;
    private final IdempotencyKeys keys;

    Housekeeping(Files files, IdempotencyKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    @Override
    public String code() {
        return "platform.housekeeping";
    }

    @Override
    public String title() {
        return "保存期間を過ぎたファイルの削除";
    }

    @Override
    public Permission permission() {
        return Jobs.OPERATE;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(LocalTime.of(3, 0)));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        keys.deleteExpired(work);
        var deleted = files.deleteExpired(work);
        return Step.last().done(deleted).of(deleted);
    }
}
