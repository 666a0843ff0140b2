package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;

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

    /** Copies the list. */
    public HeadChange {
        movers = List.copyOf(movers);
    }
}
