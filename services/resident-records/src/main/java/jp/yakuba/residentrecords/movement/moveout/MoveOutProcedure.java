package jp.yakuba.residentrecords.movement.moveout;

import java.util.ArrayList;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.notification.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * 転出: who leaves stays a resident until the planned day and is deleted on it (1.1.5); a 転出 notified afterwards deletes
 * at once.
 */
@Requirement({"001/1.1.5", "001/4.1.3.0.1"})
public final class MoveOutProcedure implements Procedure<MoveOut> {

    @Override
    public Findings check(MoveOut moveOut, Situation situation) {
        var movers = moveOut.movers();
        return DateRules.ofMoveOut(moveOut.header(), situation.today())
                .and(CounterRules.ofNotification(moveOut.header()))
                .and(MoverRules.areResidents(movers, situation))
                .and(MoverRules.ofOneHousehold(movers, situation))
                .and(MoveOutRules.check(moveOut, situation))
                .and(HouseholdLeft.check("movers", movers, situation));
    }

    @Override
    public Effect effect(MoveOut moveOut, Situation situation) {
        var header = moveOut.header();
        var day = header.movementDate().value().toLocalDate();
        var arrived = !day.isAfter(situation.today());
        var records = new ArrayList<DraftRecord>();
        for (var number : moveOut.movers()) {
            var leaver = situation.resident(number).orElseThrow();
            var planned = planned(leaver, moveOut, situation);
            records.add(new DraftRecord(leaver, arrived ? Departure.on(day, planned) : planned));
        }
        if (arrived) {
            HouseholdLeft.by(moveOut.movers(), situation)
                    .map(left -> left.soleMemberAsHead(header.movementDate(), situation))
                    .ifPresent(records::addAll);
        }
        return new Effect(records, PlacesOfPeople.listed("movers", moveOut.movers()));
    }

    private static ResidentVersion planned(CurrentRecord leaver, MoveOut moveOut, Situation situation) {
        var header = moveOut.header();
        return leaver.row()
                .next(situation.entry(reason(moveOut), header))
                .moveOut(MoveOutEntry.planned(
                        header.notificationDate(),
                        header.movementDate().value().toLocalDate(),
                        moveOut instanceof MoveOutDomestic domestic && domestic.specialCase(),
                        moveOut.plannedDestination()))
                .build();
    }

    private static MovementReason reason(MoveOut moveOut) {
        return switch (moveOut) {
            case MoveOutDomestic _ -> MovementReason.MOVE_OUT_DOMESTIC;
            case MoveOutAbroad _ -> MovementReason.MOVE_OUT_ABROAD;
        };
    }
}
