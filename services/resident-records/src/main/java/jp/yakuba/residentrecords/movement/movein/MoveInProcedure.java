package jp.yakuba.residentrecords.movement.movein;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInAbroad;
import jp.yakuba.residentrecords.movement.notification.MoveInDomestic;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Deadline;
import jp.yakuba.residentrecords.movement.procedure.DestinationRules;
import jp.yakuba.residentrecords.movement.procedure.HouseholdJoined;
import jp.yakuba.residentrecords.movement.procedure.NewResidents;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 転入: 国内転入 and 国外転入等. */
@Requirement("001/4.1.1.1")
public final class MoveInProcedure implements Procedure<MoveIn> {

    @Override
    public Findings check(MoveIn moveIn, Situation situation) {
        return DateRules.ofPastMovement(moveIn.header(), DateRule.CALENDAR_DAY, situation.today())
                .and(DateRules.notifiedInTime(moveIn.header(), Deadline::ofMovement))
                .and(CounterRules.ofNotification(moveIn.header()))
                .and(DestinationRules.check(moveIn.destination(), situation))
                .and(OriginRules.check(moveIn))
                .and(NewcomerRules.check(moveIn, situation))
                .and(ReentryRules.check(moveIn, situation));
    }

    @Override
    public List<DraftRecord> effect(MoveIn moveIn, Situation situation) {
        var household = HouseholdJoined.of(moveIn.destination(), situation.numbers()::householdNumber, situation);
        var entry = entry(moveIn, situation);
        var rows = household.settle(moveIn.newcomers().stream()
                .map(newcomer -> row(newcomer, moveIn, household, entry, situation))
                .toList());
        var records = new ArrayList<DraftRecord>();
        for (var i = 0; i < rows.size(); i++) {
            var former = former(moveIn.newcomers().get(i), situation);
            records.add(new DraftRecord(former.orElse(null), rows.get(i)));
        }
        return records;
    }

    private static ResidentVersion row(
            Newcomer newcomer, MoveIn moveIn, HouseholdJoined household, MovementEntry entry, Situation situation) {
        var former = former(newcomer, situation).map(ResidentRecord::row);
        var number = former.map(ResidentVersion::addresseeNumber).orElseGet(situation.numbers()::addresseeNumber);
        var row = NewResidents.row(withFormerCode(newcomer, former), number, household, entry, situation)
                .version(former.map(last -> last.version() + 1).orElse(1))
                .addressBeforeMovingIn(moveIn.addressBeforeMovingIn());
        var names = names(newcomer, moveIn, former);
        former.map(CarriedOver::new)
                .filter(carried -> carried.isOfSameKind(newcomer))
                .ifPresentOrElse(
                        carried -> row.names(carried.names(names)).foreign(carried.foreign(newcomer.foreign(), names)),
                        () -> row.names(names));
        return switch (moveIn) {
            case MoveInDomestic domestic ->
                row.unreportedMoveIn(domestic.unreported())
                        .lastRegisteredAddress(domestic.lastRegisteredAddress())
                        .build();
            case MoveInAbroad _ -> row.build();
        };
    }

    private static Names names(Newcomer newcomer, MoveIn moveIn, Optional<ResidentVersion> former) {
        return switch (moveIn) {
            case MoveInDomestic _ -> newcomer.names();
            case MoveInAbroad _ -> ReturnFromAbroad.names(newcomer.names(), former);
        };
    }

    /** 異動履歴; of a 未届転入 the note says so (4.1.1.4). */
    private static MovementEntry entry(MoveIn moveIn, Situation situation) {
        return switch (moveIn) {
            case MoveInDomestic domestic ->
                UnreportedMoveIn.noted(situation.entry(MovementReason.MOVE_IN_DOMESTIC, domestic.header()), domestic);
            case MoveInAbroad abroad -> situation.entry(MovementReason.MOVE_IN_ABROAD, abroad.header());
        };
    }

    /** 再転入: the 除票 of one who lived here before; the 宛名番号 stays theirs (4.1.1.2). */
    @Requirement("001/4.1.1.2")
    private static Optional<ResidentRecord> former(Newcomer newcomer, Situation situation) {
        return Optional.ofNullable(newcomer.formerNumber()).flatMap(situation.register()::record);
    }

    /** One who returns without a paper that says another keeps the 住民票コード of the 除票. */
    @Requirement("001/4.1.1.2")
    private static Newcomer withFormerCode(Newcomer newcomer, Optional<ResidentVersion> former) {
        return newcomer.residentRecordCode() == null && former.isPresent()
                ? newcomer.withResidentRecordCode(former.get().residentRecordCode())
                : newcomer;
    }
}
