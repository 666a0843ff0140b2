package jp.yakuba.platform.events;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * How far behind the events are.
 *
 * @param unsequenced events that have no position yet
 * @param behind events that each subscriber has not taken in yet
 * @param parked subscribers that wait for somebody to resume them
 */
record FeedLag(long unsequenced, SortedMap<String, Long> behind, SortedSet<String> parked) {

    static final FeedLag NONE = new FeedLag(0, new TreeMap<>(), new TreeSet<>());

    private record Standing(String subscriber, long behind, boolean parked) {}

    /** The lag of one municipality. */
    static FeedLag of(UnitOfWork work) {
        var unsequenced = work.sql()
                .createQuery("select count(*) from platform.event_outbox")
                .mapTo(Long.class)
                .one();
        var end = EventFeed.end(work);
        var behind = new TreeMap<String, Long>();
        var parked = new TreeSet<String>();
        for (var subscription : Subscriptions.all(work)) {
            behind.put(subscription.subscriber(), Math.max(0, end - subscription.position()));
            if (subscription.state() == Subscription.State.PARKED) {
                parked.add(subscription.subscriber());
            }
        }
        return new FeedLag(unsequenced, behind, parked);
    }

    /** The lag of all municipalities together. */
    static FeedLag ofAll(Database database) {
        return database.ask(sql -> {
            var unsequenced = sql.createQuery("select platform.events_unsequenced()")
                    .mapTo(Long.class)
                    .one();
            var subscribers = sql.createQuery("select * from platform.subscribers_behind()")
                    .map((row, context) ->
                            new Standing(row.getString("subscriber"), row.getLong("behind"), row.getBoolean("parked")))
                    .list();
            var behind = new TreeMap<>(
                    subscribers.stream().collect(Collectors.toMap(Standing::subscriber, Standing::behind)));
            var parked = new TreeSet<>(subscribers.stream()
                    .filter(Standing::parked)
                    .map(Standing::subscriber)
                    .toList());
            return new FeedLag(unsequenced, behind, parked);
        });
    }
}
