package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.Notification;

/**
 * What one kind of notification must fulfil, and what it does.
 *
 * @param <N> the notification
 */
public interface Procedure<N extends Notification> {

    /** Everything found; errors block, alerts may be passed with a reason. */
    Findings check(N notification, Situation situation);

    /** The new rows of everyone it touches. Asked only when {@link #check} found no error. */
    Effect effect(N notification, Situation situation);
}
