package jp.yakuba.residentrecords.movement.moveout;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.PlannedDestination;

/**
 * 国外転出.
 *
 * @param header dates, basis, notifier
 * @param movers who leaves, of one household
 * @param plannedDestination the country, and the address there if known
 */
@Requirement({"001/4.1.3.0.1", "001/4.1.3.0.2"})
public record MoveOutAbroad(
        NotificationHeader header,
        @Open List<AddresseeNumber> movers,
        @Whereabouts PlannedDestination plannedDestination)
        implements MoveOut {

    /** 国外転出. */
    public static final MovementKind KIND = new MovementKind("move-out-abroad", "国外転出", MoveOutAbroad.class);

    /** Copies the list. */
    public MoveOutAbroad {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
