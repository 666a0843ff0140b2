package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

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
        implements HouseholdJoining {

    /** 世帯変更. */
    public static final MovementKind KIND = new MovementKind("household-change", "世帯変更", HouseholdChange.class);

    /** Copies the list. */
    public HouseholdChange {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
