package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;

/**
 * 世帯変更: some members of one household join another at the same address.
 *
 * @param header dates, basis, notifier
 * @param household the household they leave
 * @param destinationHousehold the household they join
 * @param movers who goes over, with the relationship in the household they join
 */
@Requirement("001/4.1.4.1")
public record HouseholdChange(
        NotificationHeader header,
        @Open HouseholdNumber household,
        @Whereabouts HouseholdNumber destinationHousehold,
        List<Mover> movers)
        implements HouseholdMovement {

    /** Copies the list. */
    public HouseholdChange {
        movers = List.copyOf(movers);
    }
}
