package jp.yakuba.residentrecords.movement;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where in the record after a movement the places stand that the notification itself names. Who typed them has to be able
 * to check them (4.0.9); what the register adds, such as the address of a household that is joined, is not among them.
 */
@Requirement({"001/4.0.9", "001/3.4"})
final class TypedPlaces {

    private TypedPlaces() {}

    /** Paths in {@link ResidentVersion}. */
    static Set<String> of(@Nullable Notification notification) {
        var paths = new LinkedHashSet<String>();
        switch (notification) {
            case null -> {}
            case MoveIn moveIn -> {
                paths.addAll(of(moveIn.destination()));
                paths.add("addressBeforeMovingIn");
                paths.add("lastRegisteredAddress");
                if (moveIn.newcomers().stream().map(Newcomer::familyRegister).allMatch(Objects::nonNull)) {
                    paths.add("familyRegister");
                }
            }
            case AddressChange change -> paths.addAll(of(change.destination()));
            case Birth birth -> paths.addAll(of(birth.destination()));
            case MoveOut _ -> {
                paths.add("moveOut.planned");
                paths.add("moveOut.plannedDate");
                paths.add("moveOut.notificationDate");
            }
            case MoveInNotice _ -> {
                paths.add("moveOut.confirmed");
                paths.add("moveOut.confirmedDate");
                paths.add("moveOut.noticeDate");
            }
            case Death _, HouseholdMovement _, Reversal _ -> {}
        }
        if (notification != null && notification.header().note() != null) {
            paths.add("movement.note");
        }
        return paths;
    }

    private static Set<String> of(Destination destination) {
        return destination.existingHousehold() == null ? Set.of("address") : Set.of("householdNumber");
    }
}
