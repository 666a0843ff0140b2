package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * 出生; the movement date is the date of birth.
 *
 * @param header dates, basis, notifier
 * @param destination the household the child is recorded in
 * @param newborns who was born
 */
@Requirement("001/4.2.1.2")
public record Birth(NotificationHeader header, Destination destination, List<Newborn> newborns)
        implements Notification {

    /** Copies the list. */
    public Birth {
        newborns = List.copyOf(newborns);
    }

    /** The same with its address completed. */
    public Birth withDestination(Destination home) {
        return new Birth(header, home, newborns);
    }
}
