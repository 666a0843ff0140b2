package jp.yakuba.residentrecords.movement.birth;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Bases;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.DestinationRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdJoined;
import jp.yakuba.residentrecords.movement.procedure.NewResidents;
import jp.yakuba.residentrecords.movement.procedure.NotifiedPlaces;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** 出生: a child becomes a resident on the day of birth, with no address before (4.2.1.1). */
@Requirement({"001/4.2.1.1", "001/4.2.1.2"})
public final class BirthProcedure implements Procedure<Birth> {

    private static final AskedParts ASKS = new BirthForm();

    @Override
    public MovementKind kind() {
        return Birth.KIND;
    }

    @Override
    public AskedParts asks() {
        return ASKS;
    }

    @Override
    public Bases bases() {
        return Bases.OF_FAMILY_REGISTERS;
    }

    @Override
    public Birth completed(Birth birth, Situation situation) {
        return birth.withDestination(NotifiedPlaces.completed(birth.destination(), birth, situation));
    }

    @Override
    public Findings check(Birth birth, Situation situation) {
        return NotifierRules.notOneOfThem(birth.header(), "生まれた子は届出人になれません。")
                .and(DateRules.ofPastMovement(birth.header(), DateRule.FAMILY_REGISTER, situation.today()))
                .and(DestinationRules.check(birth.destination(), situation))
                .and(BirthRules.check(birth, situation))
                .and(NotifiedPlaces.home(birth.destination(), birth, situation))
                .and(NotifiedPlaces.domiciles(Birth.LIST, birth.newborns(), Newborn::familyRegister, situation));
    }

    @Override
    public Effect effect(Birth birth, Situation situation) {
        var household = HouseholdJoined.of(birth.destination(), situation.numbers()::householdNumber, situation);
        var entry = situation.entry(MovementReason.BIRTH, birth.header());
        var rows = birth.newborns().stream()
                .map(newborn -> newborn.bornOn(entry.date(), familyRegister(newborn, situation)))
                .map(child -> NewResidents.row(
                                child, situation.numbers().addresseeNumber(), household, entry, situation)
                        .build())
                .toList();
        return new Effect(
                household.settle(rows).stream()
                        .map(row -> new DraftRecord(null, row))
                        .toList(),
                PlacesOfPeople.listed(
                        Birth.LIST,
                        rows.stream().map(ResidentVersion::addresseeNumber).toList(),
                        PlacesOfPeople.RELATIONSHIP));
    }

    /** 戸籍の表示 of the child, or that of the parent in the household (4.2.0.3). */
    @Requirement("001/4.2.0.3")
    static @Nullable FamilyRegister familyRegister(Newborn newborn, Situation situation) {
        if (newborn.familyRegister() != null || newborn.kind() == ResidentKind.FOREIGN) {
            return newborn.familyRegister();
        }
        return Optional.ofNullable(newborn.parent())
                .flatMap(situation::resident)
                .map(parent -> parent.row().familyRegister())
                .orElse(null);
    }
}
