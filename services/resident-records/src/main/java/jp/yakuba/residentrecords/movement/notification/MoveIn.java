package jp.yakuba.residentrecords.movement.notification;

import java.util.List;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import org.jspecify.annotations.Nullable;

/** 転入 (法第22条): from elsewhere in Japan, or from abroad and the like. */
public sealed interface MoveIn extends Notification permits MoveInDomestic, MoveInAbroad {

    /** The household they come into. */
    Destination destination();

    /** 転入前住所. */
    @Nullable
    AddressBeforeMovingIn addressBeforeMovingIn();

    /** Who moves in. */
    List<Newcomer> newcomers();
}
