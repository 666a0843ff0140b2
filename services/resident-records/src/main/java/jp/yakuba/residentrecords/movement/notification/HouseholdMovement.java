package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.number.HouseholdNumber;

/** 世帯変更等 (法第25条): who belongs to which household and how; never the address (4.1.4.1). */
public sealed interface HouseholdMovement extends Notification
        permits HeadChange, HouseholdSplit, HouseholdMerge, HouseholdChange {

    /** The household whose members they are before. */
    HouseholdNumber household();

    /** Whose household or relationship changes. */
    List<Mover> movers();
}
