package jp.yakuba.residentrecords.movement.death;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

/**
 * 死亡; the movement date is the date of death, which may be 不詳.
 *
 * @param header dates, basis, notifier
 * @param deceased who died
 */
@Requirement("001/4.2.2.1")
public record Death(NotificationHeader header, @Open AddresseeNumber deceased) implements Notification {

    /** 死亡. */
    public static final MovementKind KIND = new MovementKind("death", "死亡", Death.class);

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
