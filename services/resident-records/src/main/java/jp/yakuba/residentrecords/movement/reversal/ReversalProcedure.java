package jp.yakuba.residentrecords.movement.reversal;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Bases;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.RegisteredMovement;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;

/** 異動の取消し: adds rows that restore what was before; nothing registered is deleted or written over. */
@Requirement({"001/4.6.0.1", "001/4.6.1.1"})
public final class ReversalProcedure implements Procedure<Reversal> {

    private static final AskedParts ASKS = new ReversalForm();

    @Override
    public MovementKind kind() {
        return Reversal.KIND;
    }

    @Override
    public AskedParts asks() {
        return ASKS;
    }

    @Override
    public Bases bases() {
        return Bases.OF_THE_OFFICE;
    }

    @Override
    public Findings check(Reversal reversal, Situation situation) {
        return DateRules.ofPastMovement(reversal.header(), DateRule.CALENDAR_DAY, situation.today())
                .and(ReversalRules.check(reversal, situation));
    }

    @Override
    public Effect effect(Reversal reversal, Situation situation) {
        var reversed = situation.register().movement(reversal.movement()).orElseThrow();
        var persons = persons(reversal, reversed);
        var homes = new FormerHomes(persons, situation);
        var records = new ArrayList<DraftRecord>();
        for (var person : persons) {
            var now = situation.register().record(person).orElseThrow();
            var again = takenBack(reversed.of(person).orElseThrow(), situation).restored();
            records.add(new Restoration(reversal.header(), situation, homes).restore(now, again));
        }
        return new Effect(records, PlacesOfPeople.listed("movers", reversal.movers()));
    }

    static TakenBack takenBack(DraftRecord change, Situation situation) {
        return TakenBack.of(change, situation.register().versions(change.after().addresseeNumber()));
    }

    /** Those chosen, or all whom the movement changed (4.0.1). */
    static List<AddresseeNumber> persons(Reversal reversal, RegisteredMovement reversed) {
        return reversal.movers().isEmpty() ? reversed.persons() : reversal.movers();
    }
}
