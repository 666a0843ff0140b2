package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;

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

    /** Copies the list. */
    public Reversal {
        movers = List.copyOf(movers);
    }
}
