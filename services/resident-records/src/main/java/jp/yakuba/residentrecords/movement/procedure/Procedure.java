package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;

/**
 * One 異動 whole: what notifies it, what its form asks, what it must fulfil, what it does. It lies in a folder of its own
 * with its notification, its rules, its templates and its part of the contract; {@code MOVEMENTS.md} tells how one
 * is added.
 *
 * @param <N> the notification
 */
public interface Procedure<N extends Notification> {

    /** What it is called, and the record that notifies it. */
    MovementKind kind();

    /** What its form asks for. */
    AskedParts asks();

    /** The template with its section of the help, beside that of its form. */
    default String help() {
        var form = asks().template();
        return form.substring(0, form.lastIndexOf('/') + 1) + "help-" + kind().code();
    }

    /** What it can rest on. */
    default Bases bases() {
        return Bases.OF_NOTIFICATIONS;
    }

    /** The notification with what its places imply; everything that is asked of it is asked of this. */
    default N completed(N notification, Situation situation) {
        return notification;
    }

    /** Everything found but for the basis; errors block, alerts may be passed with a reason. */
    Findings check(N notification, Situation situation);

    /** The new rows of everyone it touches. Asked only when {@link #check} found no error. */
    Effect effect(N notification, Situation situation);
}
