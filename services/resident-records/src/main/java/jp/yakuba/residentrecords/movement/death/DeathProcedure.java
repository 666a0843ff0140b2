package jp.yakuba.residentrecords.movement.death;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Bases;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 死亡: the record becomes a 除票. The day is that of the family register and may be 不詳 (1.1.8). */
@Requirement("001/4.2.2.1")
public final class DeathProcedure implements Procedure<Death> {

    private static final AskedParts ASKS = new DeathForm();

    @Override
    public MovementKind kind() {
        return Death.KIND;
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
    public Findings check(Death death, Situation situation) {
        return DeathRules.ofNotifier(death, situation)
                .and(DateRules.ofPastMovement(death.header(), DateRule.FAMILY_REGISTER, situation.today()))
                .and(MoverRules.isResident(death.deceased(), situation).at(DeathForm.DECEASED))
                .and(HouseholdLeft.check(DeathForm.DECEASED, List.of(death.deceased()), situation));
    }

    @Override
    public Effect effect(Death death, Situation situation) {
        var deceased = situation.resident(death.deceased()).orElseThrow();
        var records = new ArrayList<DraftRecord>();
        records.add(new DraftRecord(deceased, deleted(deceased.row(), death, situation)));
        HouseholdLeft.by(List.of(death.deceased()), situation)
                .map(left -> left.soleMemberAsHead(death.header().movementDate(), situation))
                .ifPresent(records::addAll);
        return new Effect(records, PlacesOfPeople.at(DeathForm.DECEASED, death.deceased()));
    }

    private static ResidentVersion deleted(ResidentVersion row, Death death, Situation situation) {
        var header = death.header();
        return row.next(situation.entry(MovementReason.DEATH, header))
                .state(ResidentState.DIED)
                .deletion(new Deletion(MovementReason.DEATH, header.movementDate(), header.notificationDate()))
                .build();
    }
}
