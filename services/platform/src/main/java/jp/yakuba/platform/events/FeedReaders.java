package jp.yakuba.platform.events;

import java.time.Instant;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** How far the subscribers of other services have come: who asks for what is behind a position has all up to it. */
final class FeedReaders {

    private FeedReaders() {}

    /**
     * A subscriber of another service.
     *
     * @param userId its account
     * @param subscriber its name, if it has said one
     * @param behind how many events there are that it has not asked for yet
     */
    record Remote(String userId, String room, String subscriber, long position, long behind) {}

    /** Remembers it; who asks again for the same leaves a trace once an hour. */
    static void came(UnitOfWork work, String room, String subscriber, long after) {
        work.sql()
                .createUpdate("""
                        insert into platform.event_reader (user_id, room, subscriber, position, asked_at)
                        values (:user, :room, :subscriber, :after, :now)
                        on conflict (municipality_code, user_id, room, subscriber) do update
                            set position = excluded.position, asked_at = excluded.asked_at
                            where event_reader.position <> excluded.position
                               or event_reader.asked_at < excluded.asked_at - interval '1 hour'
                        """)
                .bind("user", work.operator().userId())
                .bind("room", room)
                .bind("subscriber", subscriber)
                .bind("after", after)
                .bind("now", work.now())
                .execute();
    }

    /** Forgets who has not asked since then; who asks again is known again. */
    static void forget(UnitOfWork work, Instant heard) {
        work.sql()
                .createUpdate("delete from platform.event_reader where asked_at < :heard")
                .bind("heard", heard)
                .execute();
    }

    /** All that are known. */
    static List<Remote> all(UnitOfWork work) {
        var end = StoredEvents.newest(work);
        return work.sql()
                .createQuery("""
                        select user_id, room, subscriber, position from platform.event_reader
                        order by user_id, room, subscriber
                        """)
                .map((row, context) -> new Remote(
                        row.getString("user_id"),
                        row.getString("room"),
                        row.getString("subscriber"),
                        row.getLong("position"),
                        Math.max(0, end - row.getLong("position"))))
                .list();
    }
}
