package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The subscriptions of a municipality; an administrator looks at them and resumes parked ones. */
@ApplicationScoped
public class Subscriptions {

    private static final String COLUMNS =
            "subscriber, position, snapshot, state, failures, next_attempt_at, problem, incident";

    private final EventRounds rounds;

    Subscriptions(EventRounds rounds) {
        this.rounds = rounds;
    }

    /** All subscriptions that have ever been served, by name. */
    public List<Subscription> list(UnitOfWork work) {
        return all(work);
    }

    static List<Subscription> all(UnitOfWork work) {
        return work.sql()
                .createQuery("select " + COLUMNS + " from platform.event_subscription order by subscriber")
                .map((row, context) -> subscription(row))
                .list();
    }

    /** Serves a parked or waiting subscriber again; false if there is none of that name. */
    public boolean resume(UnitOfWork work, String subscriber) {
        var found = lock(work, subscriber);
        found.ifPresent(subscription -> save(work, subscription.resumed()));
        work.transaction().afterCommit(() -> rounds.kickDelivery(work.municipality()));
        return found.isPresent();
    }

    /** The subscription; made if the subscriber is new in this municipality. */
    static Subscription enter(UnitOfWork work, String subscriber) {
        return enter(work, subscriber, false);
    }

    /** The subscription; if the subscriber is new in this municipality, made as one that begins with a snapshot or not. */
    static Subscription enter(UnitOfWork work, String subscriber, boolean beginsWithSnapshot) {
        var known = find(work, subscriber, "");
        if (known.isPresent()) {
            return known.get();
        }
        work.sql()
                .createUpdate("""
                        insert into platform.event_subscription (subscriber, snapshot, updated_at)
                        values (:subscriber, :snapshot, :now) on conflict do nothing
                        """)
                .bind("subscriber", subscriber)
                .bind("snapshot", beginsWithSnapshot ? "" : null)
                .bind("now", work.now())
                .execute();
        return find(work, subscriber, "").orElseThrow();
    }

    /** The subscription, locked until the end of the transaction; empty if somebody else is serving it. */
    static Optional<Subscription> lock(UnitOfWork work, String subscriber) {
        return find(work, subscriber, "for update skip locked");
    }

    static void save(UnitOfWork work, Subscription subscription) {
        work.sql()
                .createUpdate("""
                        update platform.event_subscription
                        set position = :position, snapshot = :snapshot, state = :state, failures = :failures,
                            next_attempt_at = :next, problem = :problem, incident = :incident, updated_at = :now
                        where subscriber = :subscriber
                        """)
                .bind("position", subscription.position())
                .bind("snapshot", subscription.snapshot())
                .bind("state", subscription.state().name())
                .bind("failures", subscription.failures())
                .bind("next", subscription.nextAttemptAt())
                .bind("problem", subscription.problem())
                .bind("incident", subscription.incident())
                .bind("now", work.now())
                .bind("subscriber", subscription.subscriber())
                .execute();
    }

    private static Optional<Subscription> find(UnitOfWork work, String subscriber, String lock) {
        return work.sql()
                .createQuery("select " + COLUMNS + " from platform.event_subscription where subscriber = :subscriber "
                        + lock)
                .bind("subscriber", subscriber)
                .map((row, context) -> subscription(row))
                .findOne();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        var next = row.getObject("next_attempt_at", OffsetDateTime.class);
        return new Subscription(
                row.getString("subscriber"),
                row.getLong("position"),
                row.getString("snapshot"),
                Subscription.State.valueOf(row.getString("state")),
                row.getInt("failures"),
                next == null ? null : next.toInstant(),
                row.getString("problem"),
                row.getString("incident"));
    }
}
