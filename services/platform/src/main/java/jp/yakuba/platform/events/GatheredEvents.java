package jp.yakuba.platform.events;

import java.util.List;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The events of a transaction that writes for minutes, kept aside until its end: whoever looks into the outbox meanwhile would
 * have to pass all that is there and not yet true.
 */
public final class GatheredEvents {

    private final UnitOfWork work;

    GatheredEvents(UnitOfWork work) {
        this.work = work;
        work.sql().execute("""
                create temporary table gathered_event
                    (place bigint generated always as identity, type text, subject text, data jsonb) on commit drop
                """);
    }

    /** Adds events in the order given. */
    public void add(List<Event> events) {
        CopyLines.into(work, "gathered_event (type, subject, data)", events, (line, event) -> line.add(event.type())
                .add(event.subject())
                .add(event.data()));
    }

    void publish() {
        work.sql().createUpdate("""
                        insert into platform.event_outbox (type, subject, data, occurred_at)
                        select type, subject, data, :now from gathered_event order by place
                        """).bind("now", work.now()).execute();
    }
}
