package jp.yakuba.residentrecords.movement.addresschange;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.IntoHousehold;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

/**
 * 転居 (法第23条): all or some of a household move inside the municipality.
 *
 * @param header dates, basis, notifier
 * @param destination the household they come into
 * @param movers who moves, of one household
 */
@Requirement({"001/4.0.1", "001/4.0.2", "001/4.1.2.1"})
public record AddressChange(NotificationHeader header, Destination destination, List<Mover> movers)
        implements IntoHousehold {

    /** 転居. */
    public static final MovementKind KIND = new MovementKind("address-change", "転居", AddressChange.class);

    /** Copies the list. */
    public AddressChange {
        movers = List.copyOf(movers);
    }

    /** The same with its address completed. */
    public AddressChange withDestination(Destination home) {
        return new AddressChange(header, home, movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
