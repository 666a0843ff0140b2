package jp.yakuba.platform.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The events as they are kept. The newest is never removed, so that positions go on from it. */
public final class StoredEvents {

    private StoredEvents() {}

    /** The events of a query up to a position, oldest first. */
    static List<FeedEvent> behind(UnitOfWork work, FeedQuery query, long end) {
        return work.sql()
                .createQuery("""
                        select position, type, subject, occurred_at, data
                        from platform.event
                        where position > :after and position <= :end
                          and starts_with(type, :room) and (cardinality(:types) = 0 or type = any(:types))
                        order by municipality_code, position
                        limit :limit
                        """)
                .bind("after", query.after())
                .bind("end", end)
                .bind("room", query.room() + ".")
                .bindArray("types", String.class, query.types())
                .bind("limit", query.limit())
                .map((row, context) -> event(row))
                .list();
    }

    /**
     * What has been published of these subjects behind a position, also what has no position yet, in no order. Whoever reads
     * a subject first and asks this then knows which of what was read is younger than the position.
     */
    public static List<Event> later(UnitOfWork work, long position, Collection<String> subjects) {
        return work.sql()
                .createQuery("""
                        select type, subject, data from platform.event
                        where position > :position and subject = any(:subjects)
                        union all
                        select type, subject, data from platform.event_outbox where subject = any(:subjects)
                        """)
                .bind("position", position)
                .bindArray("subjects", String.class, subjects)
                .map((row, context) ->
                        new Event(row.getString("type"), row.getString("subject"), Json.parse(row.getString("data"))))
                .list();
    }

    /** The position of the newest event; 0 if there is none. */
    static long newest(UnitOfWork work) {
        return work.sql()
                .createQuery("select coalesce(max(position), 0) from platform.event")
                .mapTo(Long.class)
                .one();
    }

    /** The position of the oldest event that is kept; 0 if there is none. */
    static long oldest(UnitOfWork work) {
        return work.sql()
                .createQuery("select coalesce(min(position), 0) from platform.event")
                .mapTo(Long.class)
                .one();
    }

    private static FeedEvent event(ResultSet row) throws SQLException {
        return new FeedEvent(
                row.getLong("position"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                Json.parse(row.getString("data")));
    }
}
