package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.number.HouseholdNumber;

/** All or some of a household join another at the same address. */
public sealed interface HouseholdJoining extends HouseholdMovement permits HouseholdMerge, HouseholdChange {

    /** The household they join. */
    HouseholdNumber destinationHousehold();

    @Override
    default List<HouseholdNumber> households() {
        return List.of(household(), destinationHousehold());
    }
}
