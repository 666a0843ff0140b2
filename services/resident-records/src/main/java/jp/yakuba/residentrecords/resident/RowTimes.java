package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of when things happened, and how that stands to the row before it of the same person. Rows are kept in the
 * order of processing, each builds on the one before (1.2.1). The same questions are asked of what a movement makes and of
 * what comes by file; of an unknown date only what is certain counts.
 *
 * @param reason 異動事由
 * @param date 異動年月日
 * @param processed 処理年月日
 * @param state 住民状態
 * @param addressSince 住所を定めた年月日
 * @param deletionReason 消除の事由
 * @param deleted 消除の異動年月日
 * @param leaves the day on which a 転出 ends the residence
 * @param recompiled 改製記載年月日
 */
@Requirement({"001/1.1.8", "001/1.2.1", "001/4.0.3"})
public record RowTimes(
        MovementReason reason,
        RecordedDate date,
        LocalDate processed,
        ResidentState state,
        @Nullable RecordedDate addressSince,
        @Nullable MovementReason deletionReason,
        @Nullable RecordedDate deleted,
        @Nullable LocalDate leaves,
        @Nullable LocalDate recompiled) {

    /** Those of the row. */
    public static RowTimes of(ResidentVersion row) {
        var movement = row.movement();
        var deletion = row.deletion();
        var moveOut = row.moveOut();
        return new RowTimes(
                movement.reason(),
                movement.date(),
                movement.processingDate(),
                row.state(),
                row.addressSince(),
                deletion == null ? null : deletion.reason(),
                deletion == null ? null : deletion.date(),
                moveOut == null ? null : moveOut.deletionDate(),
                row.recompiledOn());
    }

    /** The same with another day on which it took effect for the person. */
    public RowTimes on(RecordedDate other) {
        return new RowTimes(reason, other, processed, state, addressSince, deletionReason, deleted, leaves, recompiled);
    }

    /** Whether a resident leaves an address before the day on which they came to live at it. */
    public boolean leavesAddressBeforeComing(RowTimes before) {
        var since = before.addressSince;
        return since != null && !isReversal() && isAnotherDwelling(before) && date.isCertainlyBefore(since);
    }

    private boolean isAnotherDwelling(RowTimes before) {
        return !Objects.equals(before.addressSince, addressSince)
                || state == ResidentState.MOVED_OUT
                || !Objects.equals(before.leaves, leaves);
    }

    /** Whether it happens to somebody whose planned day of leaving has passed (1.1.5). */
    public boolean happensAfterLeaving(RowTimes before) {
        return before.leaves != null
                && !isReversal()
                && RecordedDate.of(before.leaves).isCertainlyBefore(date);
    }

    /** Whether somebody returns before having left; a record that was only entered by mistake does not count. */
    public boolean returnsBeforeLeaving(RowTimes before) {
        return before.deleted != null
                && !isReversal()
                && before.deletionReason != MovementReason.REVERSAL_DECREASE
                && date.isCertainlyBefore(before.deleted);
    }

    /** Whether it is dated before the movement on whose row it builds; a plan and a reversal have no day to come after. */
    boolean isBackDated(RowTimes before) {
        return !isReversal()
                && !before.isReversal()
                && !before.isMoveOutToCome()
                && date.isCertainlyBefore(before.date);
    }

    /** Whether its 転出 is one to come, and not one of an earlier stay that still stands in the row. */
    boolean plansToLeave() {
        return state == ResidentState.RESIDENT
                && leaves != null
                && !RecordedDate.of(leaves).isCertainlyBefore(date);
    }

    private boolean isMoveOutToCome() {
        return plansToLeave()
                && (reason == MovementReason.MOVE_OUT_DOMESTIC || reason == MovementReason.MOVE_OUT_ABROAD);
    }

    /** Whether one who was no resident any more is one again without having been entered. */
    boolean livesOnAfterDeletion(RowTimes before) {
        return before.state != ResidentState.RESIDENT
                && state == ResidentState.RESIDENT
                && reason.effect() != MovementReason.Effect.ENTRY;
    }

    /** Whether it is a 異動の取消し: that goes back behind what it takes back. */
    boolean isReversal() {
        return switch (reason) {
            case REVERSAL_INCREASE, REVERSAL_DECREASE, REVERSAL_CORRECTION -> true;
            default -> false;
        };
    }
}
