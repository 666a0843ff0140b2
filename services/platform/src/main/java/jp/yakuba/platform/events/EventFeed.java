package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The events of a municipality in order. A business's REST resource hands its requests on to it. */
@ApplicationScoped
public class EventFeed implements FeedReader {

    private final Database database;
    private final FeedSignal signal;

    EventFeed(Database database, FeedSignal signal) {
        this.database = database;
        this.signal = signal;
    }

    /** The next page as it is now. */
    public EventPage page(UnitOfWork work, FeedQuery query) {
        var end = end(work);
        var events = work.sql()
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
        var full = events.size() == query.limit();
        return new EventPage(events, full ? events.getLast().position() : Math.max(end, query.after()));
    }

    @Override
    public EventPage read(Operator operator, FeedQuery query) {
        return database.transact(operator, work -> page(work, query));
    }

    /** Like {@link #read}, but if nothing is new waits for news for at most so long. */
    public EventPage await(Operator operator, FeedQuery query, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var seen = signal.count();
            var page = read(operator, query);
            var left = Duration.ofNanos(deadline - System.nanoTime());
            if (!page.events().isEmpty() || !left.isPositive() || !signal.awaitNews(seen, left)) {
                return page;
            }
        }
    }

    /** The position of the newest event; 0 if there is none. */
    static long end(UnitOfWork work) {
        return work.sql()
                .createQuery("select coalesce(max(position), 0) from platform.event")
                .mapTo(Long.class)
                .one();
    }

    private static FeedEvent event(ResultSet row) throws SQLException {
        return new FeedEvent(
                row.getLong("position"),
                row.getString("type"),
                row.getString("subject"),
                instant(row, "occurred_at"),
                data(row.getString("data")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static ObjectNode data(String json) {
        return Json.stored(json);
    }
}
