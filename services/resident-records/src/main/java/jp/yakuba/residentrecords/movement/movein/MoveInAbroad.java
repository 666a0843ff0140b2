package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import org.jspecify.annotations.Nullable;

/**
 * 国外転入等: from abroad, and foreigners who come under the law by 法第30条の46 or 第30条の47.
 *
 * @param header dates, basis, notifier
 * @param destination the household they come into
 * @param addressBeforeMovingIn 転入前住所 abroad; may be blank for foreigners (4.5.1, 4.5.2)
 * @param newcomers who moves in
 */
@Requirement({"001/4.1.1.1", "001/4.5.1", "001/4.5.2"})
public record MoveInAbroad(
        NotificationHeader header,
        Destination destination,
        @Whereabouts @Nullable AddressBeforeMovingIn addressBeforeMovingIn,
        List<Newcomer> newcomers)
        implements MoveIn {

    /** 国外転入等. */
    public static final MovementKind KIND = new MovementKind("move-in-abroad", "国外転入等", MoveInAbroad.class);

    /** Copies the list. */
    public MoveInAbroad {
        newcomers = List.copyOf(newcomers);
    }

    /** The same with its address completed. */
    public MoveInAbroad withDestination(Destination home) {
        return new MoveInAbroad(header, home, addressBeforeMovingIn, newcomers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
