package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.function.BooleanSupplier;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;

/** Who can be the 届出人 of a movement at all (法第26条, 第27条): nobody who has died, was just born or has left. */
public final class NotifierRules {

    /** Where the notification says what the notifier is to the movers. */
    public static final String CAPACITY = "header.notifier.capacity";

    private NotifierRules() {}

    /** Whom a 戸籍の届出 is about does not bring it. */
    @Requirement({"001/4.2.0.4", "001/4.1.0.3"})
    public static Findings notOneOfThem(NotificationHeader header, String why) {
        return Found.when(
                is(header, NotifierCapacity.SELF),
                () -> Finding.error(
                        RecordsError.NOTIFIER_CANNOT_BE_MOVER, CAPACITY, why, "戸籍の届出をした人を選ぶか、「（なし）」にしてください。"));
    }

    /** The head of the household that the movers are of. */
    public static Findings headOfMovers(NotificationHeader header, List<AddresseeNumber> movers, Situation situation) {
        return headIsThere(header, () -> MoverRules.householdOf(movers, situation)
                .map(household -> household.head().isPresent())
                .orElse(true));
    }

    /** The head of the household that people join, or of the one that they found. */
    public static Findings headOfJoined(NotificationHeader header, Destination destination, Situation situation) {
        var joined = destination.existingHousehold();
        return headIsThere(
                header,
                () -> joined == null
                        || situation
                                .register()
                                .household(joined)
                                .map(household -> household.head().isPresent())
                                .orElse(true));
    }

    /** A head who has died or left notifies nothing any more; who is to be the head is not the head yet. */
    @Requirement({"001/4.0.4", "001/4.1.0.3"})
    private static Findings headIsThere(NotificationHeader header, BooleanSupplier headed) {
        return Found.when(
                is(header, NotifierCapacity.HEAD) && !headed.getAsBoolean(),
                () -> Finding.alert(
                        RecordsAlert.NOTIFIER_HEAD_ABSENT,
                        CAPACITY,
                        "届出人が「世帯主」ですが、この世帯には世帯主がいません。",
                        "届出をした人が誰かを確かめて、「本人」や「同一世帯の者」などから選び直してください。"));
    }

    private static boolean is(NotificationHeader header, NotifierCapacity capacity) {
        var notifier = header.notifier();
        return notifier != null && notifier.capacity() == capacity;
    }
}
