package jp.yakuba.residentrecords.movement.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * The newest movement on which a record rests. A 転出 that is only planned has not happened yet, and what was taken back
 * never did: then it is the movement that the reversal made valid again.
 */
@Requirement({"001/1.2.1", "001/4.6.0.1"})
final class NewestMovement {

    private static final Set<MovementReason> REVERSALS = EnumSet.of(
            MovementReason.REVERSAL_INCREASE, MovementReason.REVERSAL_DECREASE, MovementReason.REVERSAL_CORRECTION);

    private final List<ResidentVersion> versions;

    NewestMovement(List<ResidentVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /** Of everything registered. */
    Optional<MovementEntry> ofAll() {
        return upTo(versions.size() - 1);
    }

    /** Before the person left: what a 転入通知 completes is not in its way. */
    Optional<MovementEntry> beforeLeaving() {
        var last = versions.size() - 1;
        while (last >= 0 && versions.get(last).state() != ResidentState.RESIDENT) {
            last--;
        }
        return upTo(last);
    }

    private Optional<MovementEntry> upTo(int last) {
        var i = last;
        while (i >= 0) {
            var row = versions.get(i);
            if (LeavingMovement.plans(row)) {
                i--;
            } else if (REVERSALS.contains(row.movement().reason())) {
                i = restoredBy(i);
            } else {
                return Optional.of(row.movement());
            }
        }
        return Optional.empty();
    }

    /** The row that the reversal made valid again; -1 if there is none. */
    private int restoredBy(int reversal) {
        for (var i = reversal - 1; i >= 0; i--) {
            if (sameItems(versions.get(i), versions.get(reversal))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameItems(ResidentVersion row, ResidentVersion restored) {
        return restored.change()
                .version(row.version())
                .movement(row.movement())
                .householdNumber(row.householdNumber())
                .build()
                .equals(row);
    }
}
