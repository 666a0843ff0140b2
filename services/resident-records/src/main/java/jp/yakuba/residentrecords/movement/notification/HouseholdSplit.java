package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;

/**
 * 世帯分離: some members found a household of their own at the same address.
 *
 * @param header dates, basis, notifier
 * @param household the household they leave
 * @param movers who leaves it, with their relationships in the new one
 */
@Requirement("001/4.1.4.1")
public record HouseholdSplit(
        NotificationHeader header, @Open HouseholdNumber household, List<Mover> movers) implements HouseholdMovement {

    /** Copies the list. */
    public HouseholdSplit {
        movers = List.copyOf(movers);
    }
}
