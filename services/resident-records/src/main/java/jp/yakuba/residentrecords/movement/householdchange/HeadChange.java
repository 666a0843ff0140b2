package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

/**
 * 世帯主変更: the relationships of all members to the new head.
 *
 * @param header dates, basis, notifier
 * @param household the household
 * @param movers every member with the new relationship
 */
@Requirement({"001/4.1.4.1", "001/4.1.4.2"})
public record HeadChange(NotificationHeader header, @Open HouseholdNumber household, List<Mover> movers)
        implements HouseholdMovement {

    /** 世帯主変更. */
    public static final MovementKind KIND = new MovementKind("head-change", "世帯主変更", HeadChange.class);

    /** Copies the list. */
    public HeadChange {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
