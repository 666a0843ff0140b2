package jp.yakuba.platform.events;

import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A subscriber that can begin with a snapshot of the room: when it is new, and when it is so far behind that the events it
 * wants are no longer kept. One that cannot gets events from the beginning, and stops where they are gone.
 */
public interface SnapshotSubscriber extends Subscriber {

    /**
     * Takes in one subject as it was at the position of the snapshot, in place of what is kept of it. The items of a page
     * become true together with the place in the snapshot; the events behind its position follow.
     */
    void begin(UnitOfWork work, SnapshotItem item);
}
