package jp.yakuba.residentrecords.movement.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * Whom a notification names, and where: {@code movers[1]}. Those whom it changes without naming them are not among these.
 *
 * @param paths the place of each
 */
record PlacesOfPeople(Map<AddresseeNumber, String> paths) {

    /** The date of the movement, which concerns everybody. */
    static final String DATE = "header.movementDate";

    /** Those who come have their numbers only in the rows, which begin with them in their order. */
    static PlacesOfPeople of(Notification notification, List<DraftRecord> records) {
        return switch (notification) {
            case MoveIn moveIn -> listed("newcomers", first(moveIn.newcomers().size(), records));
            case Birth birth -> listed("newborns", first(birth.newborns().size(), records));
            case AddressChange change -> listed("movers", numbers(change.movers()));
            case HouseholdMovement movement -> listed("movers", numbers(movement.movers()));
            case MoveOut moveOut -> listed("movers", moveOut.movers());
            case MoveInNotice notice -> listed("movers", notice.movers());
            case Reversal reversal -> listed("movers", reversal.movers());
            case Death death -> new PlacesOfPeople(Map.of(death.deceased(), "deceased"));
        };
    }

    /** Where the date of the movement is found wrong for the person: at the date itself if nobody else is named. */
    String ofDate(AddresseeNumber person) {
        return paths.size() == 1 ? DATE : paths.getOrDefault(person, DATE);
    }

    /** Where the birth date of the person is; at the date of the movement if the notification does not ask for it. */
    String ofBirthDate(AddresseeNumber person) {
        var path = paths.getOrDefault(person, "");
        return path.startsWith("newcomers") ? path + ".birthDate" : ofDate(person);
    }

    private static List<AddresseeNumber> first(int count, List<DraftRecord> records) {
        return records.stream()
                .limit(count)
                .map(change -> change.after().addresseeNumber())
                .toList();
    }

    private static List<AddresseeNumber> numbers(List<Mover> movers) {
        return movers.stream().map(Mover::addresseeNumber).toList();
    }

    private static PlacesOfPeople listed(String list, List<AddresseeNumber> people) {
        var paths = new HashMap<AddresseeNumber, String>();
        IntStream.range(0, people.size()).forEach(i -> paths.put(people.get(i), list + "[" + i + "]"));
        return new PlacesOfPeople(paths);
    }
}
