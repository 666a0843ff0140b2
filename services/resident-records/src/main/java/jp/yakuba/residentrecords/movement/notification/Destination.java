package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import java.util.Set;
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

    /** The household that is joined; none if the movers found one. */
    public List<HouseholdNumber> households() {
        return existingHousehold == null ? List.of() : List.of(existingHousehold);
    }

    /** What of the record afterwards was typed as the destination: an address, or the household whose address it is. */
    public Set<String> typedPlaces() {
        return Set.of(existingHousehold == null ? "address" : "householdNumber");
    }
}
