package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.resident.Address;
import org.jspecify.annotations.Nullable;

/**
 * 異動先世帯 (4.0.2): either an existing household, whose address it then is, or a new one at an address.
 *
 * @param existingHousehold the household the movers join
 * @param address where the movers found a household of their own
 */
@Requirement("001/4.0.2")
public record Destination(
        @Whereabouts @Nullable HouseholdNumber existingHousehold,
        @Whereabouts @Nullable Address address) {

    /** Joins a household. */
    public static Destination join(HouseholdNumber existingHousehold) {
        return new Destination(existingHousehold, null);
    }

    /** Founds a household. */
    public static Destination found(Address address) {
        return new Destination(null, address);
    }
}
