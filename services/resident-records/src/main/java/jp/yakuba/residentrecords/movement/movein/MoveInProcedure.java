package jp.yakuba.residentrecords.movement.movein;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.CounterRules;
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
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 転入: 国内転入 and 国外転入等. */
@Requirement("001/4.1.1.1")
public final class MoveInProcedure<N extends MoveIn> implements Procedure<N> {

    private final MovementKind kind;
    private final AskedParts asks;
    private final BiFunction<N, Situation, N> completed;

    private MoveInProcedure(MovementKind kind, AskedParts asks, BiFunction<N, Situation, N> completed) {
        this.kind = kind;
        this.asks = asks;
        this.completed = completed;
    }

    /** 国内転入. */
    public static Procedure<MoveInDomestic> domestic() {
        return new MoveInProcedure<>(
                MoveInDomestic.KIND,
                new DomesticForm(),
                (moveIn, situation) ->
                        moveIn.withPlaces(home(moveIn, situation), NotifiedOrigin.completed(moveIn, situation)));
    }

    /** 国外転入等. */
    public static Procedure<MoveInAbroad> abroad() {
        return new MoveInProcedure<>(
                MoveInAbroad.KIND,
                new AbroadForm(),
                (moveIn, situation) -> moveIn.withDestination(home(moveIn, situation)));
    }

    private static Destination home(MoveIn moveIn, Situation situation) {
        return NotifiedPlaces.completed(moveIn.destination(), moveIn, situation);
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
    public N completed(N moveIn, Situation situation) {
        return completed.apply(moveIn, situation);
    }

    @Override
    public Findings check(N moveIn, Situation situation) {
        return NotifierRules.headOfJoined(moveIn.header(), moveIn.destination(), situation)
                .and(DateRules.ofPastMovement(moveIn.header(), DateRule.CALENDAR_DAY, situation.today()))
                .and(DateRules.notifiedInTime(moveIn.header()))
                .and(CounterRules.ofNotification(moveIn.header()))
                .and(DestinationRules.check(moveIn.destination(), situation))
                .and(OriginRules.check(moveIn))
                .and(NewcomerRules.check(moveIn, situation))
                .and(ReentryRules.check(moveIn, situation))
                .and(NotifiedOrigin.check(moveIn, situation));
    }

    @Override
    public Effect effect(N moveIn, Situation situation) {
        var household = HouseholdJoined.of(moveIn.destination(), situation.numbers()::householdNumber, situation);
        var entry = entry(moveIn, situation);
        var former = former(moveIn, situation);
        var rows = moveIn.newcomers().stream()
                .map(newcomer -> row(newcomer, former, moveIn, household, entry, situation))
                .toList();
        return new Effect(
                household.settle(rows).stream()
                        .map(row -> new DraftRecord(former.get(row.addresseeNumber()), row))
                        .toList(),
                PlacesOfPeople.listed(
                        MoveIn.LIST,
                        rows.stream().map(ResidentVersion::addresseeNumber).toList(),
                        PlacesOfPeople.RELATIONSHIP,
                        PlacesOfPeople.BIRTH_DATE));
    }

    private static ResidentVersion row(
            Newcomer newcomer,
            Map<AddresseeNumber, ResidentRecord> before,
            MoveIn moveIn,
            HouseholdJoined household,
            MovementEntry entry,
            Situation situation) {
        var former =
                Optional.ofNullable(newcomer.formerNumber()).map(before::get).map(ResidentRecord::row);
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

    /** 再転入: the 除票 of those who lived here before; the 宛名番号 stays theirs (4.1.1.2). */
    @Requirement("001/4.1.1.2")
    private static Map<AddresseeNumber, ResidentRecord> former(MoveIn moveIn, Situation situation) {
        return moveIn.newcomers().stream()
                .flatMap(newcomer -> Stream.ofNullable(newcomer.formerNumber()))
                .distinct()
                .flatMap(number -> situation.register().record(number).stream())
                .collect(Collectors.toMap(ResidentRecord::addresseeNumber, record -> record));
    }

    /** One who returns without a paper that says another keeps the 住民票コード of the 除票. */
    @Requirement("001/4.1.1.2")
    private static Newcomer withFormerCode(Newcomer newcomer, Optional<ResidentVersion> former) {
        return newcomer.residentRecordCode() == null && former.isPresent()
                ? newcomer.withResidentRecordCode(former.get().residentRecordCode())
                : newcomer;
    }
}
