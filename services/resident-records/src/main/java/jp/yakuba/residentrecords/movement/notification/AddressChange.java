package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * 転居 (法第23条): all or some of a household move inside the municipality.
 *
 * @param header dates, basis, notifier
 * @param destination the household they come into
 * @param movers who moves, of one household
 */
@Requirement({"001/4.0.1", "001/4.0.2", "001/4.1.2.1"})
public record AddressChange(NotificationHeader header, Destination destination, List<Mover> movers)
        implements Notification {

    /** Copies the list. */
    public AddressChange {
        movers = List.copyOf(movers);
    }

    /** The same with its address completed. */
    public AddressChange withDestination(Destination home) {
        return new AddressChange(header, home, movers);
    }
}
