package jp.yakuba.residentrecords.movement.moveout;

import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.resident.PlannedDestination;

/** 転出 (法第24条): notified beforehand; the movement date is the planned day. */
public sealed interface MoveOut extends Notification permits MoveOutDomestic, MoveOutAbroad {

    /** Who leaves, of one household. */
    List<AddresseeNumber> movers();

    /** 転出先住所（予定）. */
    PlannedDestination plannedDestination();

    @Override
    default Set<String> typedPlaces() {
        return Set.of("moveOut.planned", "moveOut.plannedDate", "moveOut.notificationDate");
    }
}
