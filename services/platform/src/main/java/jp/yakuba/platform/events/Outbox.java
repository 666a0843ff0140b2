package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where a business publishes its events: true with the transaction they are published in, or not at all. */
@ApplicationScoped
public class Outbox {

    private final EventRounds rounds;

    Outbox(EventRounds rounds) {
        this.rounds = rounds;
    }

    /** Publishes one event. The caller holds the lock on its subject; see the package's rule on order. */
    public void publish(UnitOfWork work, Event event) {
        publish(work, List.of(event));
    }

    /** Publishes events in the order given. */
    public void publish(UnitOfWork work, List<Event> events) {
        var batch = work.sql().prepareBatch("""
                insert into platform.event_outbox (type, subject, data, occurred_at)
                values (:type, :subject, cast(:data as jsonb), :now)
                """);
        for (var event : events) {
            batch.bind("type", event.type())
                    .bind("subject", event.subject())
                    .bind("data", event.data().toString())
                    .bind("now", work.now())
                    .add();
        }
        batch.execute();
        work.transaction().afterCommit(() -> rounds.kick(work.municipality()));
    }
}
