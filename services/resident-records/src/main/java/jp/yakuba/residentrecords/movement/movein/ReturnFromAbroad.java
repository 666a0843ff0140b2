package jp.yakuba.residentrecords.movement.movein;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** Who left for abroad from here and comes back here first keeps 旧氏 and 通称 (1.1.7). */
@Requirement("001/1.1.7")
final class ReturnFromAbroad {

    private ReturnFromAbroad() {}

    static Names names(Names notified, Optional<ResidentVersion> former) {
        return former.filter(ReturnFromAbroad::leftForAbroad)
                .filter(_ -> notified.formerSurname() == null && notified.commonName() == null)
                .map(last -> notified.withFormerSurnameAndCommonNameOf(last.names()))
                .orElse(notified);
    }

    private static boolean leftForAbroad(ResidentVersion last) {
        var deletion = last.deletion();
        return deletion != null && deletion.reason() == MovementReason.MOVE_OUT_ABROAD;
    }
}
