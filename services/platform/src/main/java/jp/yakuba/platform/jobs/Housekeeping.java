package jp.yakuba.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Every night: deletes files past their day, keys that are too old to come again, and typing that was not done. */
@ApplicationScoped
class Housekeeping implements JobKind {

    private final Files files;
    private final IdempotencyKeys keys;
    private final KeptForms kept;

    Housekeeping(Files files, IdempotencyKeys keys, KeptForms kept) {
        this.files = files;
        this.keys = keys;
        this.kept = kept;
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
        return PlatformPermission.JOB_OPERATE;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(LocalTime.of(3, 0)));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        keys.deleteExpired(work);
        kept.deleteExpired(work);
        var deleted = files.deleteExpired(work);
        return Step.last().done(deleted).of(deleted);
    }
}
