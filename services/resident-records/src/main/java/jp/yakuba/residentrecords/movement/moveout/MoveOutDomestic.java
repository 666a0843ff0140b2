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
 * 国内転出.
 *
 * @param header dates, basis, notifier
 * @param movers who leaves, of one household
 * @param plannedDestination 転出先住所（予定）; the municipality alone is enough
 * @param specialCase 特例転出: no certificate is printed, the data go by the network (4.1.3.0.4)
 */
@Requirement({"001/4.1.3.0.1", "001/4.1.3.0.2", "001/4.1.3.0.4"})
public record MoveOutDomestic(
        NotificationHeader header,
        @Open List<AddresseeNumber> movers,
        @Whereabouts PlannedDestination plannedDestination,
        @Open boolean specialCase)
        implements MoveOut {

    /** 国内転出. */
    public static final MovementKind KIND = new MovementKind("move-out-domestic", "国内転出", MoveOutDomestic.class);

    /** Copies the list. */
    public MoveOutDomestic {
        movers = List.copyOf(movers);
    }

    /** The same with its destination completed. */
    public MoveOutDomestic withPlannedDestination(PlannedDestination planned) {
        return new MoveOutDomestic(header, movers, planned, specialCase);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
