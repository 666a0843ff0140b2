package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInAbroad;
import jp.yakuba.residentrecords.movement.notification.MoveInDomestic;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.notification.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Newborn;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.place.BlockNumbers;
import jp.yakuba.residentrecords.place.ElsewhereRules;
import jp.yakuba.residentrecords.place.HomeRules;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.place.PostalCodeRules;
import jp.yakuba.residentrecords.place.WrittenPlaceRules;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.PlannedDestination;
import org.jspecify.annotations.Nullable;

/** The places that a notification names, whichever movement it is: completed before it is looked at, and checked. */
@Requirement({"001/1.3.2", "001/1.3.3", "001/1.1.17"})
public final class NotifiedPlaces {

    private NotifiedPlaces() {}

    /** The notification with what its places imply; everything that is asked of it is asked of this. */
    public static Notification completed(Notification notification, Situation situation) {
        var register = situation.register();
        return switch (notification) {
            case MoveInDomestic moveIn ->
                moveIn.withPlaces(
                        completed(moveIn.destination(), moveIn, register.places()),
                        completed(moveIn.addressBeforeMovingIn(), day(moveIn), register.places()));
            case MoveInAbroad moveIn ->
                moveIn.withDestination(completed(moveIn.destination(), moveIn, register.places()));
            case AddressChange change ->
                change.withDestination(completed(change.destination(), change, register.places()));
            case Birth birth -> birth.withDestination(completed(birth.destination(), birth, register.places()));
            case MoveOutDomestic moveOut ->
                moveOut.withPlannedDestination(
                        completed(moveOut.plannedDestination(), day(moveOut), register.places()));
            case MoveInNotice notice ->
                notice.withConfirmedDestination(
                        completed(notice.confirmedDestination(), day(notice), register.places()));
            case MoveOutAbroad _, Death _, HouseholdMovement _, Reversal _ -> notification;
        };
    }

    /** Everything found in the places. */
    public static Findings check(Notification notification, Situation situation) {
        var register = situation.register();
        return switch (notification) {
            case MoveIn moveIn ->
                home(moveIn.destination(), moveIn, register.places())
                        .and(origin(moveIn, situation))
                        .and(domiciles("newcomers", moveIn.newcomers(), Newcomer::familyRegister, register.places()))
                        .and(lastRegistered(moveIn, register.places()));
            case AddressChange change -> home(change.destination(), change, register.places());
            case Birth birth ->
                home(birth.destination(), birth, register.places())
                        .and(domiciles("newborns", birth.newborns(), Newborn::familyRegister, register.places()));
            case MoveOut moveOut ->
                ElsewhereRules.ofPlan(
                                moveOut.plannedDestination(), register.places().own())
                        .and(postalCode(moveOut.plannedDestination(), moveOut, register.places()))
                        .at("plannedDestination");
            case MoveInNotice notice ->
                ElsewhereRules.ofArrival(
                                notice.confirmedDestination(), register.places().own())
                        .and(postalCode(notice.confirmedDestination(), notice, register.places()))
                        .at("confirmedDestination");
            case Death _, HouseholdMovement _, Reversal _ -> Findings.none();
        };
    }

    private static Findings postalCode(AddressLines address, Notification notification, Places places) {
        return PostalCodeRules.ofPlaceElsewhere(address, day(notification), places);
    }

    private static <P> Findings domiciles(
            String list, List<P> people, Function<P, @Nullable FamilyRegister> register, Places places) {
        return Found.inEach(
                list, people.size(), i -> WrittenPlaceRules.ofDomicile(register.apply(people.get(i)), places.own())
                        .at("familyRegister"));
    }

    private static Findings lastRegistered(MoveIn moveIn, Places places) {
        return moveIn instanceof MoveInDomestic domestic
                ? WrittenPlaceRules.ofText(domestic.lastRegisteredAddress(), places.own(), "lastRegisteredAddress")
                : Findings.none();
    }

    private static Findings home(Destination destination, Notification notification, Places places) {
        return Optional.ofNullable(destination.address())
                .map(address ->
                        HomeRules.ofMovement(address, day(notification), places).at("destination.address"))
                .orElse(Findings.none());
    }

    private static Findings origin(MoveIn moveIn, Situation situation) {
        return Optional.ofNullable(moveIn.addressBeforeMovingIn())
                .map(origin -> ElsewhereRules.ofOrigin(
                                origin,
                                returnAfterDeletion(moveIn, situation),
                                situation.register().places().own())
                        .and(postalCode(origin, moveIn, situation.register().places()))
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

    private static LocalDate day(Notification notification) {
        return notification.header().movementDate().value().clampedToCalendar();
    }

    private static Destination completed(Destination typed, Notification notification, Places places) {
        var address = typed.address();
        return address == null
                ? typed
                : new Destination(typed.existingHousehold(), places.completed(address, day(notification)));
    }

    private static @Nullable AddressBeforeMovingIn completed(
            @Nullable AddressBeforeMovingIn typed, LocalDate day, Places places) {
        return typed == null
                ? null
                : new AddressBeforeMovingIn(
                        places.codeElsewhere(typed.municipality(), typed.prefecture(), typed.city()),
                        typed.townCode(),
                        typed.prefecture(),
                        typed.city(),
                        typed.town(),
                        BlockNumbers.written(typed.block()),
                        typed.buildingNote(),
                        places.postalCodeElsewhere(typed, day),
                        typed.countryCode(),
                        typed.countryName(),
                        typed.foreignAddress(),
                        typed.headName());
    }

    private static PlannedDestination completed(PlannedDestination typed, LocalDate day, Places places) {
        return new PlannedDestination(
                places.codeElsewhere(typed.municipality(), typed.prefecture(), typed.city()),
                typed.townCode(),
                typed.prefecture(),
                typed.city(),
                typed.town(),
                BlockNumbers.written(typed.block()),
                typed.buildingNote(),
                places.postalCodeElsewhere(typed, day),
                typed.countryCode(),
                typed.countryName(),
                typed.foreignAddress());
    }

    private static ConfirmedDestination completed(ConfirmedDestination typed, LocalDate day, Places places) {
        return new ConfirmedDestination(
                places.codeElsewhere(typed.municipality(), typed.prefecture(), typed.city()),
                typed.townCode(),
                typed.prefecture(),
                typed.city(),
                typed.town(),
                BlockNumbers.written(typed.block()),
                typed.buildingNote(),
                places.postalCodeElsewhere(typed, day));
    }
}
