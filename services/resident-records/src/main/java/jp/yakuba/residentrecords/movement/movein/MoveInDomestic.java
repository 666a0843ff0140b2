package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import org.jspecify.annotations.Nullable;

/**
 * 国内転入.
 *
 * @param header dates, basis, notifier
 * @param destination the household they come into
 * @param addressBeforeMovingIn 転入前住所; of a 未届転入 the last address that was not reported
 * @param unreported 未届転入 (4.1.1.4)
 * @param lastRegisteredAddress 最終登録住所地 of a 未届転入
 * @param specialCase 特例転入: no paper, the data come by the network (4.1.1.3)
 * @param certificatePresented whether a 転出証明書 or what stands for it was handed in (住民基本台帳法施行令第23条)
 * @param newcomers who moves in
 */
@Requirement({"001/4.1.1.1", "001/4.1.1.3", "001/4.1.1.4"})
public record MoveInDomestic(
        NotificationHeader header,
        Destination destination,
        @Whereabouts @Nullable AddressBeforeMovingIn addressBeforeMovingIn,
        @Open boolean unreported,
        @Whereabouts @MaxLength(300) @Nullable String lastRegisteredAddress,
        @Open boolean specialCase,
        @Open boolean certificatePresented,
        List<Newcomer> newcomers)
        implements MoveIn {

    /** 国内転入. */
    public static final MovementKind KIND = new MovementKind("move-in-domestic", "国内転入", MoveInDomestic.class);

    /** Copies the list. */
    public MoveInDomestic {
        newcomers = List.copyOf(newcomers);
    }

    /** The same with its places completed. */
    public MoveInDomestic withPlaces(Destination home, @Nullable AddressBeforeMovingIn origin) {
        return new MoveInDomestic(
                header, home, origin, unreported, lastRegisteredAddress, specialCase, certificatePresented, newcomers);
    }

    @Override
    public MovementKind kind() {
        return KIND;
    }
}
