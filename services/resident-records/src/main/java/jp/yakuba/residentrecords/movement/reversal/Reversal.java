package jp.yakuba.residentrecords.movement.reversal;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;

/**
 * 異動の取消し: takes back a registered movement. Whether it is 増, 減 or 修正 follows from what is taken back.
 *
 * @param header dates, basis, notifier; the movement date is the day of the reversal
 * @param movement what is taken back
 * @param movers for whom; empty means everyone whom the movement changed (4.0.1)
 */
@Requirement({"001/4.6.0.1", "001/4.6.1.1"})
public record Reversal(
        NotificationHeader header,
        @Open MovementId movement,
        @Open List<AddresseeNumber> movers) implements Notification {

    /** 異動の取消し. */
    public static final MovementKind KIND = new MovementKind("reversal", "異動の取消し", Reversal.class);

    /** Copies the list. */
    public Reversal {
        movers = List.copyOf(movers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }

    @Override
    public Optional<MovementId> takesBack() {
        return Optional.of(movement);
    }
}
