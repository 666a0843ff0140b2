package jp.yakuba.residentrecords.movement.reversal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a movement did to one person, seen from now: whether it can be taken back, and what the record then is again.
 *
 * @param change what it did first
 * @param later the rows that came after it, oldest first
 */
@Requirement("001/4.6.0.1")
record TakenBack(DraftRecord change, List<ResidentVersion> later) {

    private static final Set<MovementReason> REVERSALS = EnumSet.of(
            MovementReason.REVERSAL_INCREASE, MovementReason.REVERSAL_DECREASE, MovementReason.REVERSAL_CORRECTION);

    /** Takes the rows of the person; those up to the movement are of no matter. */
    static TakenBack of(DraftRecord change, List<ResidentVersion> versions) {
        return new TakenBack(
                change,
                versions.stream()
                        .filter(row -> row.version() > change.after().version())
                        .toList());
    }

    static boolean isReversal(ResidentVersion row) {
        return REVERSALS.contains(row.movement().reason());
    }

    /** Whether it was taken back before. */
    boolean already() {
        return later.stream().anyMatch(row -> isReversal(row) && isAsBefore(row));
    }

    private boolean isAsBefore(ResidentVersion row) {
        var before = change.before();
        return before == null
                ? row.state() == ResidentState.DELETED_OTHERWISE
                : sameItems(row, before.row()) || (isPlan() && row.moveOut() == null);
    }

    /** Whether another movement builds on it, so that the other has to be taken back first. */
    boolean isSuperseded() {
        return isPlan() ? !isPlanStill() : !(later.stream().allMatch(this::completes) || isLeftAsItWas());
    }

    /** What the record is again. */
    @Nullable
    ResidentRecord restored() {
        var before = change.before();
        return isPlan() && before != null
                ? new CurrentRecord(
                        resident().change().moveOut(before.row().moveOut()).build())
                : before;
    }

    /** The items of one who planned to leave as they were last as a resident: other movements since then stay. */
    private ResidentVersion resident() {
        return later.reversed().stream()
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .findFirst()
                .orElse(change.after());
    }

    private boolean isPlan() {
        return LeavingMovement.plans(change.after());
    }

    /** A plan goes on through other movements until its day, the 転入通知 or its reversal; the first two complete it. */
    @Requirement({"001/4.6.0.1", "001/4.1.3.1.1"})
    private boolean isPlanStill() {
        if (later.isEmpty()) {
            return true;
        }
        var newest = later.getLast();
        return later.stream().allMatch(row -> row.moveOut() != null)
                && (newest.state() == ResidentState.RESIDENT || completes(newest));
    }

    /** The day of a planned 転出 and the 転入通知 add rows to the same movement; they do not stand in the way. */
    private boolean completes(ResidentVersion row) {
        var completed = change.after().movement();
        return row.movement().reason() == completed.reason()
                && row.movement().date().equals(completed.date())
                && completed.reason().effect() == MovementReason.Effect.DELETION;
    }

    /** What was built on the movement has been taken back: all is as it left it, but for the household returned into. */
    private boolean isLeftAsItWas() {
        return isReversal(later.getLast()) && sameItems(later.getLast(), change.after());
    }

    private static boolean sameItems(ResidentVersion row, ResidentVersion other) {
        return row.change()
                .version(other.version())
                .movement(other.movement())
                .householdNumber(other.householdNumber())
                .build()
                .equals(other);
    }
}
