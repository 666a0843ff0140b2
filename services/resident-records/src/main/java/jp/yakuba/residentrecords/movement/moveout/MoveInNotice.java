package jp.yakuba.residentrecords.movement.moveout;

import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;

/**
 * 転入通知の受理 (法第9条第1項): the municipality they moved to says that they have arrived. The movement date is
 * 転出年月日（確定）, the day they moved in there; the notification date is 転入通知年月日.
 *
 * @param header dates, basis
 * @param movers who arrived
 * @param confirmedDestination 転出先住所（確定）
 */
@Requirement("001/4.1.3.1.1")
public record MoveInNotice(
        NotificationHeader header,
        @Open List<AddresseeNumber> movers,
        @Whereabouts ConfirmedDestination confirmedDestination)
        implements Notification {

    /** 転入通知の受理. */
    public static final MovementKind KIND = new MovementKind("move-in-notice", "転入通知の受理", MoveInNotice.class);

    /** Copies the list. */
    public MoveInNotice {
        movers = List.copyOf(movers);
    }

    /** The same with its destination completed. */
    public MoveInNotice withConfirmedDestination(ConfirmedDestination confirmed) {
        return new MoveInNotice(header, movers, confirmed);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }

    @Override
    public boolean completesAnother() {
        return true;
    }

    @Override
    public Set<String> typedPlaces() {
        return Set.of("moveOut.confirmed", "moveOut.confirmedDate", "moveOut.noticeDate");
    }
}
