package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Notification;

/** 世帯変更等 (法第25条): who belongs to which household and how; never the address (4.1.4.1). */
public sealed interface HouseholdMovement extends Notification permits HeadChange, HouseholdSplit, HouseholdJoining {

    /** The household whose members they are before. */
    HouseholdNumber household();

    /** Whose household or relationship changes. */
    List<Mover> movers();

    @Override
    default List<HouseholdNumber> households() {
        return List.of(household());
    }
}
