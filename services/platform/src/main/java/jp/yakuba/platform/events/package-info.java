/**
 * What happened in one business, told to the others: published in the transaction in which it happened, fed in order,
 * taken in effectively once.
 *
 * <pre>
 * Outbox.publish → platform.event_outbox → Sequencer → platform.event → EventFeed → Subscriber
 *   (writer's transaction, no lock)         (one at a time, positions without gaps)
 * </pre>
 *
 * <p><b>What is seen.</b> Kept is what happened and to whom. What a reader is shown of it is made by the room's
 * {@link jp.yakuba.platform.events.FeedView} when it is read, by the reader's own rights, for subscribers in process
 * ({@code Subscriber.rights}) as for those of other services (their account). So the feed holds no copy of a record.
 *
 * <p><b>Beginning.</b> A {@link jp.yakuba.platform.events.SnapshotSubscriber} that is new begins with a snapshot of the room:
 * all that there was at one position of the feed, page by page, each page kept with the cursor of the next; then it follows
 * the events behind that position. One that was there from the start ends with the same.
 *
 * <p><b>Keeping.</b> Events are removed once they are older than {@code yakuba.events.retention} and every known subscriber
 * has them. Whoever asks for removed ones is refused ({@code events-removed}, 410) and begins again with a snapshot.
 * Contracts of a room's events lie in {@code api-specs/events}.
 *
 * <p><b>Order.</b> Events of one subject are fed in the order of their commits if whoever publishes holds a lock on the
 * subject (its row {@code for update}) since before the publishing. Then the next writer draws its outbox number only
 * after this one has committed, and a sequencer that sees the later row sees the earlier one too. Between subjects the
 * order is that of sequencing. Nothing here depends on transaction ids, so a restored dump goes on where it was.
 */
@NullMarked
package jp.yakuba.platform.events;

import org.jspecify.annotations.NullMarked;
