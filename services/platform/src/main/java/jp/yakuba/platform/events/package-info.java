/**
 * What happened in one business, told to the others: published in the transaction in which it happened, fed in order,
 * taken in effectively once.
 *
 * <pre>
 * Outbox.publish → platform.event_outbox → Sequencer → platform.event → EventFeed → Subscriber
 *   (writer's transaction, no lock)         (one at a time, positions without gaps)
 * </pre>
 *
 * <p><b>Order.</b> Events of one subject are fed in the order of their commits if whoever publishes holds a lock on the
 * subject (its row {@code for update}) since before the publishing. Then the next writer draws its outbox number only
 * after this one has committed, and a sequencer that sees the later row sees the earlier one too. Between subjects the
 * order is that of sequencing. Nothing here depends on transaction ids, so a restored dump goes on where it was.
 */
@NullMarked
package jp.yakuba.platform.events;

import org.jspecify.annotations.NullMarked;
