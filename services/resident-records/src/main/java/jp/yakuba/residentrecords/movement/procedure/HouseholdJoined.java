package jp.yakuba.residentrecords.movement.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.household.RecordingOrder;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * The household that movers come into, existing or founded by them (4.0.2).
 *
 * @param number 世帯番号
 * @param address where it lives
 * @param existing who lives there already; null if the movers found it
 */
@Requirement("001/4.0.2")
public record HouseholdJoined(
        HouseholdNumber number, Address address, @Nullable Household existing) {

    /** The destination of a notification; {@code newNumber} is asked only if a household is founded. */
    public static HouseholdJoined of(
            Destination destination, Supplier<HouseholdNumber> newNumber, Situation situation) {
        var joined = destination.existingHousehold();
        return joined == null
                ? founded(newNumber.get(), Objects.requireNonNull(destination.address()))
                : existing(situation.register().household(joined).orElseThrow());
    }

    /** A household that already is. */
    public static HouseholdJoined existing(Household household) {
        return new HouseholdJoined(household.number(), household.address(), household);
    }

    /** A household that the movers found. */
    public static HouseholdJoined founded(HouseholdNumber number, Address address) {
        return new HouseholdJoined(number, address, null);
    }

    /**
     * Gives the rows of those who come what they share as members: the head's name and their places, after those who
     * are there already, or in the order of 5.2 in a household of their own.
     */
    @Requirement("001/5.2")
    public List<ResidentVersion> settle(List<ResidentVersion> arrivals) {
        var ordered = existing == null ? RecordingOrder.from(arrivals, 1) : behind(existing, arrivals);
        var headName = headName(arrivals);
        return ordered.stream()
                .map(row -> row.change().householdHeadName(headName).build())
                .toList();
    }

    private static List<ResidentVersion> behind(Household existing, List<ResidentVersion> arrivals) {
        var settled = new ArrayList<ResidentVersion>();
        for (var row : arrivals) {
            var place = existing.nextDisplayOrder() + settled.size();
            settled.add(row.change().displayOrder(place).build());
        }
        return settled;
    }

    private @Nullable String headName(List<ResidentVersion> arrivals) {
        if (existing != null && existing.head().isPresent()) {
            return existing.head().orElseThrow().row().names().full();
        }
        for (var row : arrivals) {
            var relationship = row.relationship();
            if (relationship != null && relationship.isHead()) {
                return row.names().full();
            }
        }
        return null;
    }
}
