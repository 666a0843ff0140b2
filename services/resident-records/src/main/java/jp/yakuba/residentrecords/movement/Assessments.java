package jp.yakuba.residentrecords.movement;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.DateOrder;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HeadsAfter;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;

/**
 * Assesses notifications: the same function for the preview of a draft, for the review and for the registration, so that
 * what is registered is what was shown, unless the register has changed in between.
 */
@Requirement({"001/4.0.8", "001/4.0.9", "001/11.1"})
public final class Assessments {

    private Assessments() {}

    /** What the notification comes to by its procedure in the situation. */
    public static <N extends Notification> Assessment assess(Procedure<N> procedure, N typed, Situation situation) {
        var notification = procedure.completed(typed, situation);
        var header = notification.header();
        var found = procedure.bases().check(header.basis()).and(procedure.check(notification, situation));
        if (found.hasErrors()) {
            return new Assessment(found, Effect.none());
        }
        var effect = procedure.effect(notification, situation);
        var settled =
                new Effect(HeadsAfter.settle(effect.records(), header.movementDate(), situation), effect.people());
        return new Assessment(
                found.and(OutcomeRules.check(effect, situation)).and(DateOrder.check(notification, settled, situation)),
                settled);
    }
}
