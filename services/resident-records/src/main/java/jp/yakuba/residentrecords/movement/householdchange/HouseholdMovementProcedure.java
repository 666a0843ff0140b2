package jp.yakuba.residentrecords.movement.householdchange;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdJoined;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 世帯変更等: households and relationships change, the lot on which people live does not (4.1.4.1). */
@Requirement("001/4.1.4.1")
public final class HouseholdMovementProcedure<N extends HouseholdMovement> implements Procedure<N> {

    private final MovementKind kind;
    private final AskedParts asks;

    private HouseholdMovementProcedure(MovementKind kind, AskedParts asks) {
        this.kind = kind;
        this.asks = asks;
    }

    /** 世帯主変更. */
    public static Procedure<HeadChange> headChange() {
        return new HouseholdMovementProcedure<>(HeadChange.KIND, new HouseholdForm(70, true, false));
    }

    /** 世帯分離. */
    public static Procedure<HouseholdSplit> split() {
        return new HouseholdMovementProcedure<>(HouseholdSplit.KIND, new HouseholdForm(80, false, false));
    }

    /** 世帯合併. */
    public static Procedure<HouseholdMerge> merge() {
        return new HouseholdMovementProcedure<>(HouseholdMerge.KIND, new HouseholdForm(90, true, true));
    }

    /** 世帯変更. */
    public static Procedure<HouseholdChange> change() {
        return new HouseholdMovementProcedure<>(HouseholdChange.KIND, new HouseholdForm(100, false, true));
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
    public Findings check(N movement, Situation situation) {
        var movers = numbers(movement);
        return NotifierRules.headOfMovers(movement.header(), movers, situation)
                .and(DateRules.ofPastMovement(movement.header(), DateRule.CALENDAR_DAY, situation.today()))
                .and(DateRules.notifiedInTime(movement.header()))
                .and(CounterRules.ofNotification(movement.header()))
                .and(HouseholdRules.householdExists("household", movement.household(), situation))
                .and(MoverRules.areResidents(movers, situation))
                .and(MoverRules.ofHousehold(movers, movement.household(), situation))
                .and(ofItsKind(movement, movers, situation));
    }

    private static Findings ofItsKind(HouseholdMovement movement, List<AddresseeNumber> movers, Situation situation) {
        return switch (movement) {
            case HeadChange change -> HeadChangeRules.check(change, situation);
            case HouseholdSplit split ->
                HouseholdRules.someStay(split.household(), movers, situation)
                        .and(HouseholdLeft.check("movers", movers, situation));
            case HouseholdMerge merge ->
                HouseholdRules.allMove(merge.household(), movers, situation)
                        .and(HouseholdRules.intoAnother(merge.household(), merge.destinationHousehold(), situation));
            case HouseholdChange change ->
                HouseholdRules.someStay(change.household(), movers, situation)
                        .and(HouseholdRules.intoAnother(change.household(), change.destinationHousehold(), situation))
                        .and(HouseholdLeft.check("movers", movers, situation));
        };
    }

    @Override
    public Effect effect(N movement, Situation situation) {
        var from = situation.register().household(movement.household()).orElseThrow();
        var entry = situation.entry(reason(movement), movement.header());
        var rows =
                switch ((HouseholdMovement) movement) {
                    case HeadChange change -> underNewHead(change, from, entry);
                    case HouseholdSplit split ->
                        into(
                                HouseholdJoined.founded(situation.numbers().householdNumber(), from.address()),
                                split,
                                from,
                                entry);
                    case HouseholdJoining joining ->
                        into(existing(joining.destinationHousehold(), situation), joining, from, entry);
                };
        var records = new ArrayList<DraftRecord>();
        for (var row : rows) {
            records.add(new DraftRecord(from.member(row.addresseeNumber()).orElseThrow(), row));
        }
        if (!(movement instanceof HeadChange)) {
            records.addAll(new HouseholdLeft(from, numbers(movement))
                    .soleMemberAsHead(movement.header().movementDate(), situation));
        }
        return new Effect(records, PlacesOfPeople.listed("movers", numbers(movement), PlacesOfPeople.RELATIONSHIP));
    }

    /** All relationships anew, and the head's name and the order with them (4.1.4.2). */
    @Requirement({"001/4.1.4.2", "001/5.2"})
    private static List<ResidentVersion> underNewHead(HeadChange change, Household household, MovementEntry entry) {
        var rows = change.movers().stream()
                .map(mover -> household
                        .member(mover.addresseeNumber())
                        .orElseThrow()
                        .row()
                        .next(entry)
                        .relationship(mover.relationship())
                        .build())
                .toList();
        return HouseholdJoined.founded(household.number(), household.address()).settle(rows);
    }

    /** Nobody's address changes on the way, not even the 方書 (4.1.4.1). */
    @Requirement("001/4.1.4.1")
    private static List<ResidentVersion> into(
            HouseholdJoined household, HouseholdMovement movement, Household from, MovementEntry entry) {
        return household.settle(movement.movers().stream()
                .map(mover -> from.member(mover.addresseeNumber())
                        .orElseThrow()
                        .row()
                        .next(entry)
                        .householdNumber(household.number())
                        .relationship(mover.relationship())
                        .build())
                .toList());
    }

    private static HouseholdJoined existing(HouseholdNumber number, Situation situation) {
        return HouseholdJoined.existing(situation.register().household(number).orElseThrow());
    }

    private static MovementReason reason(HouseholdMovement movement) {
        return switch (movement) {
            case HeadChange _ -> MovementReason.HEAD_CHANGE;
            case HouseholdSplit _ -> MovementReason.HOUSEHOLD_SPLIT;
            case HouseholdMerge _ -> MovementReason.HOUSEHOLD_MERGE;
            case HouseholdChange _ -> MovementReason.HOUSEHOLD_CHANGE;
        };
    }

    private static List<AddresseeNumber> numbers(HouseholdMovement movement) {
        return movement.movers().stream().map(Mover::addresseeNumber).toList();
    }
}
