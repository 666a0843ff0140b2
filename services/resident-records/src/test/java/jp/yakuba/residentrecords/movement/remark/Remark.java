package jp.yakuba.residentrecords.movement.remark;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

/**
 * A movement that there is only in tests: the office notes something with residents.
 *
 * @param header dates, basis
 * @param movers with whom
 * @param subject what about
 */
record Remark(
        NotificationHeader header,
        List<AddresseeNumber> movers,
        @MaxLength(20) String subject) implements Notification {

    static final MovementKind KIND = new MovementKind("remark", "試験の記載", Remark.class);

    /** Copies the list. */
    Remark {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
