package jp.yakuba.platform.events;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** The lag of two municipalities together. */
    FeedLag plus(FeedLag other) {
        var together = new TreeMap<>(behind);
        for (Map.Entry<String, Long> entry : other.behind.entrySet()) {
            together.merge(entry.getKey(), entry.getValue(), Long::sum);
        }
        var waiting = new TreeSet<>(parked);
        waiting.addAll(other.parked);
        return new FeedLag(unsequenced + other.unsequenced, together, waiting);
    }
}
