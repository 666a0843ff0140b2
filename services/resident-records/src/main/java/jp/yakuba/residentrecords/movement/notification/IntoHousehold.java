package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.HouseholdNumber;

/** A notification of people who come into a household at an address: one that is there, or one that they found. */
public interface IntoHousehold extends Notification {

    /** The household they come into. */
    Destination destination();

    @Override
    default List<HouseholdNumber> households() {
        return destination().households();
    }

    @Override
    default Set<String> typedPlaces() {
        return destination().typedPlaces();
    }
}
