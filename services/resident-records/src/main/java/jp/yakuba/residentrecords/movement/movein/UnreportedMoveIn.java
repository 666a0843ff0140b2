package jp.yakuba.residentrecords.movement.movein;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.residentrecords.resident.MovementEntry;

/** 未届転入: the last address was never reported to the municipality it is in (4.1.1.4, 4.2.1.1). */
@Requirement({"001/4.1.1.4", "001/4.2.1.1"})
final class UnreportedMoveIn {

    private static final int LONGEST_NOTE = 300;

    private UnreportedMoveIn() {}

    /** 留意事項 says that it is one and from where, unless the clerk wrote more than fits beside it. */
    static MovementEntry noted(MovementEntry entry, MoveInDomestic moveIn) {
        var address = moveIn.addressBeforeMovingIn();
        if (!moveIn.unreported() || address == null) {
            return entry;
        }
        var note = Stream.of("未届転入　転入前住所（未届）　" + address.text(), entry.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
        return Characters.length(note) > LONGEST_NOTE ? entry : entry.withNote(note);
    }
}
