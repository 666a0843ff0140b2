package jp.yakuba.platform.events;

import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A subscriber that can begin with a snapshot of the room: when it is new, and when it is so far behind that the events it
 * wants are no longer kept. One that cannot gets events from the beginning, and stops where they are gone. It keeps a copy, and
 * is given many things at a time, since a row at a time takes a large town a day.
 */
public interface SnapshotSubscriber extends Subscriber {

    /**
     * Takes in subjects as they were at the position of the snapshot, each in place of what is kept of it. They become true
     * together with the place in the snapshot; the events behind its position follow.
     */
    void begin(UnitOfWork work, List<SnapshotItem> items);

    /**
     * Takes in events in their order, as {@link #receive} takes one. If it fails what it has written is taken back, and each
     * comes again alone, so that only those wait that are behind the one that cannot be taken in.
     */
    void follow(UnitOfWork work, List<FeedEvent> events);

    @Override
    default void receive(UnitOfWork work, FeedEvent event) {
        follow(work, List.of(event));
    }
}
