package jp.yakuba.residentrecords.movement.addresschange;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.DestinationRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdJoined;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.NotifiedPlaces;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 転居: all or some of a household, into a household of their own or into another. */
@Requirement({"001/4.0.1", "001/4.0.2", "001/4.1.2.1"})
public final class AddressChangeProcedure implements Procedure<AddressChange> {

    private static final AskedParts ASKS = new AddressChangeForm();

    @Override
    public MovementKind kind() {
        return AddressChange.KIND;
    }

    @Override
    public AskedParts asks() {
        return ASKS;
    }

    @Override
    public AddressChange completed(AddressChange change, Situation situation) {
        return change.withDestination(NotifiedPlaces.completed(change.destination(), change, situation));
    }

    @Override
    public Findings check(AddressChange change, Situation situation) {
        var movers = numbers(change);
        return NotifierRules.headOfMovers(change.header(), movers, situation)
                .and(DateRules.ofPastMovement(change.header(), DateRule.CALENDAR_DAY, situation.today()))
                .and(DateRules.notifiedInTime(change.header()))
                .and(CounterRules.ofNotification(change.header()))
                .and(MoverRules.areResidents(movers, situation))
                .and(MoverRules.ofOneHousehold(movers, situation))
                .and(MoverRules.planningToLeave(movers, situation))
                .and(DestinationRules.check(change.destination(), situation))
                .and(AddressChangeRules.check(change, situation))
                .and(HouseholdLeft.check("movers", movers, situation))
                .and(NotifiedPlaces.home(change.destination(), change, situation));
    }

    @Override
    public Effect effect(AddressChange change, Situation situation) {
        var movers = numbers(change);
        var from = MoverRules.householdOf(movers, situation).orElseThrow();
        var whole = from.isWhole(movers);
        var household = HouseholdJoined.of(
                change.destination(),
                () -> whole ? from.number() : situation.numbers().householdNumber(),
                situation);
        var keepsRelationships = whole && household.existing() == null;
        var entry = situation.entry(MovementReason.ADDRESS_CHANGE, change.header());
        var rows = household.settle(change.movers().stream()
                .map(mover -> row(mover, from, household, entry, keepsRelationships))
                .toList());
        var records = new ArrayList<DraftRecord>();
        for (var row : rows) {
            records.add(new DraftRecord(from.member(row.addresseeNumber()).orElseThrow(), row));
        }
        records.addAll(
                new HouseholdLeft(from, movers).soleMemberAsHead(change.header().movementDate(), situation));
        return new Effect(records, PlacesOfPeople.listed("movers", movers, PlacesOfPeople.RELATIONSHIP));
    }

    private static ResidentVersion row(
            Mover mover, Household from, HouseholdJoined household, MovementEntry entry, boolean keepsRelationships) {
        var before = from.member(mover.addresseeNumber()).orElseThrow().row();
        var relationship = mover.relationship();
        return before.next(entry)
                .householdNumber(household.number())
                .relationship(relationship == null && keepsRelationships ? before.relationship() : relationship)
                .address(household.address())
                .previousAddress(before.address().asPrevious())
                .addressSince(entry.date())
                .build();
    }

    private static List<AddresseeNumber> numbers(AddressChange change) {
        return change.movers().stream().map(Mover::addresseeNumber).toList();
    }
}
