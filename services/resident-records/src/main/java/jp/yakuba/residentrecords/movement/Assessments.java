package jp.yakuba.residentrecords.movement;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.addresschange.AddressChangeProcedure;
import jp.yakuba.residentrecords.movement.birth.BirthProcedure;
import jp.yakuba.residentrecords.movement.death.DeathProcedure;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMovementProcedure;
import jp.yakuba.residentrecords.movement.movein.MoveInProcedure;
import jp.yakuba.residentrecords.movement.moveout.MoveInNoticeProcedure;
import jp.yakuba.residentrecords.movement.moveout.MoveOutProcedure;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateOrder;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HeadsAfter;
import jp.yakuba.residentrecords.movement.procedure.NotifiedPlaces;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.movement.reversal.ReversalProcedure;

/**
 * Assesses notifications: the same function for the preview of a draft, for the review and for the registration, so that
 * what is registered is what was shown, unless the register has changed in between.
 */
@Requirement({"001/4.0.8", "001/4.0.9", "001/11.1"})
public final class Assessments {

    private Assessments() {}

    /** What the notification comes to in the situation. */
    public static Assessment assess(Notification notification, Situation situation) {
        return switch (NotifiedPlaces.completed(notification, situation)) {
            case MoveIn moveIn -> assess(new MoveInProcedure(), moveIn, situation);
            case AddressChange change -> assess(new AddressChangeProcedure(), change, situation);
            case MoveOut moveOut -> assess(new MoveOutProcedure(), moveOut, situation);
            case MoveInNotice notice -> assess(new MoveInNoticeProcedure(), notice, situation);
            case Birth birth -> assess(new BirthProcedure(), birth, situation);
            case Death death -> assess(new DeathProcedure(), death, situation);
            case HouseholdMovement movement -> assess(new HouseholdMovementProcedure(), movement, situation);
            case Reversal reversal -> assess(new ReversalProcedure(), reversal, situation);
        };
    }

    private static <N extends Notification> Assessment assess(
            Procedure<N> procedure, N notification, Situation situation) {
        var found = CounterRules.ofAny(notification)
                .and(NotifierRules.check(notification, situation))
                .and(procedure.check(notification, situation))
                .and(NotifiedPlaces.check(notification, situation));
        if (found.hasErrors()) {
            return new Assessment(found, Effect.none());
        }
        var effect = procedure.effect(notification, situation);
        var settled = new Effect(
                HeadsAfter.settle(effect.records(), notification.header().movementDate(), situation), effect.people());
        return new Assessment(
                found.and(OutcomeRules.check(effect, situation)).and(DateOrder.check(notification, settled, situation)),
                settled);
    }
}
