package jp.yakuba.residentrecords.movement.moveout;

import java.util.ArrayList;
import java.util.function.BiFunction;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Departure;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
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
public final class MoveOutProcedure<N extends MoveOut> implements Procedure<N> {

    private final MovementKind kind;
    private final AskedParts asks;
    private final BiFunction<N, Situation, N> completed;

    private MoveOutProcedure(MovementKind kind, AskedParts asks, BiFunction<N, Situation, N> completed) {
        this.kind = kind;
        this.asks = asks;
        this.completed = completed;
    }

    /** 国内転出. */
    public static Procedure<MoveOutDomestic> domestic() {
        return new MoveOutProcedure<>(
                MoveOutDomestic.KIND,
                MoveOutForm.DOMESTIC,
                (moveOut, situation) ->
                        moveOut.withPlannedDestination(NotifiedDestination.completed(moveOut, situation)));
    }

    /** 国外転出. */
    public static Procedure<MoveOutAbroad> abroad() {
        return new MoveOutProcedure<>(MoveOutAbroad.KIND, MoveOutForm.ABROAD, (moveOut, situation) -> moveOut);
    }

    @Override
    public MovementKind kind() {
        return kind;
    }

    @Override
    public AskedParts asks() {
        return asks;
    }

    @Override
    public N completed(N moveOut, Situation situation) {
        return completed.apply(moveOut, situation);
    }

    @Override
    public Findings check(N moveOut, Situation situation) {
        var movers = moveOut.movers();
        return NotifierRules.headOfMovers(moveOut.header(), movers, situation)
                .and(DateRules.ofMoveOut(moveOut.header(), situation.today()))
                .and(CounterRules.ofNotification(moveOut.header()))
                .and(MoverRules.areResidents(movers, situation))
                .and(MoverRules.ofOneHousehold(movers, situation))
                .and(MoveOutRules.check(moveOut, situation))
                .and(HouseholdLeft.check("movers", movers, situation))
                .and(NotifiedDestination.check(moveOut, situation));
    }

    @Override
    public Effect effect(N moveOut, Situation situation) {
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
