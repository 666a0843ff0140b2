package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MovementId;

/**
 * 異動の届出等: what somebody, or the office itself, says has changed. Each movement has a record of its own in its own
 * folder; what everybody else has to know of it, it answers here.
 */
@Requirement({"001/4.1.0.1", "001/4.2.0.1"})
public interface Notification {

    /** What every notification has: its dates, its basis, who made it. */
    NotificationHeader header();

    /** Which movement it is. */
    MovementKind kind();

    /** The households that it names; registrations that name the same come one after the other. */
    default List<HouseholdNumber> households() {
        return List.of();
    }

    /** The numbers that it gives to people who come. */
    default List<GivenNumbers> numbers() {
        return List.of();
    }

    /** The registered movement that it takes back. */
    default Optional<MovementId> takesBack() {
        return Optional.empty();
    }

    /** Whether it completes a movement registered before, whose date the rows keep, instead of adding one of its own. */
    default boolean completesAnother() {
        return false;
    }

    /** Where in the record afterwards the places stand that it names itself: paths in {@code ResidentVersion}. */
    default Set<String> typedPlaces() {
        return Set.of();
    }
}
