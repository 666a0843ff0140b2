package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

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

    /** 世帯分離. */
    public static final MovementKind KIND = new MovementKind("household-split", "世帯分離", HouseholdSplit.class);

    /** Copies the list. */
    public HouseholdSplit {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
