package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import jp.yakuba.platform.tenancy.Listed;
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
        work.sql()
                .createUpdate("""
                        insert into platform.event_outbox (type, subject, data, occurred_at)
                        select type, subject, cast(data as jsonb), :now
                        from unnest(cast(:types as text[]), cast(:subjects as text[]), cast(:data as text[]))
                            with ordinality published (type, subject, data, place)
                        order by place
                        """)
                .bind("types", Listed.texts(each(events, Event::type)))
                .bind("subjects", Listed.texts(each(events, Event::subject)))
                .bind("data", Listed.texts(each(events, event -> event.data().toString())))
                .bind("now", work.now())
                .execute();
        work.transaction().afterCommit(() -> rounds.kick(work.municipality()));
    }

    /** Begins to gather the events of a long transaction; at its end they are {@link #publish published}. */
    public GatheredEvents gather(UnitOfWork work) {
        return new GatheredEvents(work);
    }

    /** Publishes what was gathered. */
    public void publish(UnitOfWork work, GatheredEvents gathered) {
        gathered.publish();
        work.transaction().afterCommit(() -> rounds.kick(work.municipality()));
    }

    private static List<String> each(List<Event> events, Function<Event, String> part) {
        return events.stream().map(part).toList();
    }
}
