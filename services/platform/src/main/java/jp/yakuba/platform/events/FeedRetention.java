package jp.yakuba.platform.events;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Every night: removes the events that are old enough and that every known subscriber has. Known are the subscribers of this
 * program, and all others that have asked for something within a while: those of other services, and those of another
 * program on this database. Whoever is further behind takes the snapshot.
 */
@ApplicationScoped
class FeedRetention implements JobKind {

    private static final int BATCH = 20_000;

    /** How many were removed; what is removed is no longer found, so no more need be remembered. */
    record Removed(long events) {}

    private final EventSettings settings;
    private final List<Subscriber> subscribers;

    FeedRetention(EventSettings settings, @All List<Subscriber> subscribers) {
        this.settings = settings;
        this.subscribers = subscribers;
    }

    @Override
    public String code() {
        return "platform.event-retention";
    }

    @Override
    public String title() {
        return "保存期間を過ぎた異動イベントの削除";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.EVENT_OPERATE;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(LocalTime.of(3, 20)));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        FeedReaders.forget(work, work.now().minus(settings.readersForgottenAfter()));
        var removed = remove(work);
        var before = run.cursor(Removed.class, new Removed(0));
        return removed == 0
                ? Step.last()
                : Step.more(new Removed(before.events() + removed)).done(removed);
    }

    /** Removes the oldest ones without leaving a gap; the newest stays, since positions go on from it. */
    private long remove(UnitOfWork work) {
        return work.sql()
                .createUpdate("""
                        delete from platform.event where position <= (
                            select least(
                                (select max(position) - 1 from platform.event),
                                (select min(position) - 1 from platform.event where occurred_at > :kept),
                                (select min(position) from platform.event_subscription
                                 where not subscriber = any(:remote)
                                   and (subscriber = any(:local) or updated_at > :heard)),
                                (select min(position) from platform.event_reader),
                                (select min(position) - 1 + :batch from platform.event)))
                        """)
                .bind("kept", work.now().minus(settings.retention()))
                .bindArray("local", String.class, names(true))
                .bindArray("remote", String.class, names(false))
                .bind("heard", work.now().minus(settings.readersForgottenAfter()))
                .bind("batch", BATCH)
                .execute();
    }

    /** The subscribers of this program to feeds of this database, or to those of others, which count otherwise. */
    private List<String> names(boolean local) {
        return subscribers.stream()
                .filter(subscriber -> local != settings.feeds().containsKey(Delivery.room(subscriber)))
                .map(Subscriber::name)
                .toList();
    }
}
