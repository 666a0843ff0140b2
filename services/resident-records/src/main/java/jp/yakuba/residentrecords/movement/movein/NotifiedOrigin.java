package jp.yakuba.residentrecords.movement.movein;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.NotifiedPlaces;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.place.ElsewhereRules;
import jp.yakuba.residentrecords.place.WrittenPlaceRules;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import org.jspecify.annotations.Nullable;

/** The places that those who move in come from and to. */
@Requirement({"001/1.3.2", "001/1.3.3", "001/1.1.17"})
final class NotifiedOrigin {

    private NotifiedOrigin() {}

    /** 転入前住所 with what it implies. */
    static @Nullable AddressBeforeMovingIn completed(MoveInDomestic moveIn, Situation situation) {
        var typed = moveIn.addressBeforeMovingIn();
        if (typed == null) {
            return null;
        }
        var implied = NotifiedPlaces.implied(typed, moveIn, situation);
        return new AddressBeforeMovingIn(
                implied.municipality(),
                typed.townCode(),
                typed.prefecture(),
                typed.city(),
                typed.town(),
                implied.block(),
                typed.buildingNote(),
                implied.postalCode(),
                typed.countryCode(),
                typed.countryName(),
                typed.foreignAddress(),
                typed.headName());
    }

    /** Everything found in the places. */
    static Findings check(MoveIn moveIn, Situation situation) {
        return NotifiedPlaces.home(moveIn.destination(), moveIn, situation)
                .and(origin(moveIn, situation))
                .and(NotifiedPlaces.domiciles(MoveIn.LIST, moveIn.newcomers(), Newcomer::familyRegister, situation))
                .and(lastRegistered(moveIn, situation));
    }

    private static Findings lastRegistered(MoveIn moveIn, Situation situation) {
        return switch (moveIn) {
            case MoveInDomestic domestic ->
                WrittenPlaceRules.ofText(
                        domestic.lastRegisteredAddress(),
                        situation.register().places().own(),
                        "lastRegisteredAddress");
            case MoveInAbroad _ -> Findings.none();
        };
    }

    private static Findings origin(MoveIn moveIn, Situation situation) {
        return Optional.ofNullable(moveIn.addressBeforeMovingIn())
                .map(origin -> ElsewhereRules.ofOrigin(
                                origin,
                                returnAfterDeletion(moveIn, situation),
                                situation.register().places().own())
                        .and(NotifiedPlaces.postalCode(origin, moveIn, situation))
                        .at("addressBeforeMovingIn"))
                .orElse(Findings.none());
    }

    /** Whether all of them are people whom the office had deleted because nobody knew where they were. */
    private static boolean returnAfterDeletion(MoveIn moveIn, Situation situation) {
        return !moveIn.newcomers().isEmpty()
                && moveIn.newcomers().stream().allMatch(newcomer -> wasDeleted(newcomer.formerNumber(), situation));
    }

    private static boolean wasDeleted(@Nullable AddresseeNumber former, Situation situation) {
        return Optional.ofNullable(former)
                .flatMap(situation.register()::record)
                .filter(DeletedRecord.class::isInstance)
                .map(DeletedRecord.class::cast)
                .filter(record -> record.deletion().reason() == MovementReason.EX_OFFICIO_DELETION)
                .isPresent();
    }
}
