package jp.yakuba.residentrecords.movement.birth;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.GivenNumbers;
import jp.yakuba.residentrecords.movement.notification.IntoHousehold;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;

/**
 * 出生; the movement date is the date of birth.
 *
 * @param header dates, basis, notifier
 * @param destination the household the child is recorded in
 * @param newborns who was born
 */
@Requirement("001/4.2.1.2")
public record Birth(NotificationHeader header, Destination destination, List<Newborn> newborns)
        implements IntoHousehold {

    /** 出生. */
    public static final MovementKind KIND = new MovementKind("birth", "出生", Birth.class);

    static final String LIST = "newborns";

    /** Copies the list. */
    public Birth {
        newborns = List.copyOf(newborns);
    }

    /** The same with its address completed. */
    public Birth withDestination(Destination home) {
        return new Birth(header, home, newborns);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }

    @Override
    public List<GivenNumbers> numbers() {
        return IntStream.range(0, newborns.size())
                .mapToObj(i -> GivenNumbers.ofCard(
                        PlacesOfPeople.place(LIST, i), newborns.get(i).foreign()))
                .toList();
    }
}
