package jp.yakuba.platform.events;

import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What the readers of a room's feed and snapshot see: what each may see by its own rights, at the moment of reading, with the
 * marks of people to be careful with. The one place that makes it, so that a subscriber sees the same in process and over
 * HTTP. A room without one gives its events as they were published, and has no snapshot.
 */
public interface FeedView {

    /** The business whose events these are: {@code resident-records}. */
    String room();

    /** The events as the reader may see them, in the same order; who is shown is told to the audit log. */
    List<FeedEvent> view(UnitOfWork work, List<FeedEvent> events);

    /** A stretch of what there was at a position of the feed, as the reader may see it; told to the audit log too. */
    SnapshotPage snapshot(UnitOfWork work, SnapshotPlace place);
}
