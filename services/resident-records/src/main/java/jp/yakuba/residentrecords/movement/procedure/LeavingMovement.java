package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * The movement by which somebody has left, or has notified to leave on a day to come. It belongs to the person until it is
 * carried out or taken back: other movements in between make newer rows and do not change it (1.1.5).
 *
 * @param entry that movement as it was entered
 * @param version the row that it made; 0 if the register has no such row, because it was imported
 */
@Requirement("001/1.1.5")
public record LeavingMovement(MovementEntry entry, int version) {

    /** Of one who plans to leave the notified 転出, of a deleted record what deleted it; empty of one who stays. */
    public static Optional<LeavingMovement> of(ResidentRecord record, Register register) {
        return switch (record) {
            case CurrentRecord resident ->
                Optional.ofNullable(resident.row().moveOut())
                        .filter(moveOut -> moveOut.deletionDate() != null)
                        .map(moveOut -> ofPlan(resident.row(), moveOut, register));
            case DeletedRecord deleted -> Optional.of(ofDeletion(deleted, register));
        };
    }

    /** Whether the row is that of a 転出 that was notified and whose day has not come. */
    public static boolean plans(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT
                && row.moveOut() != null
                && (row.movement().reason() == MovementReason.MOVE_OUT_DOMESTIC
                        || row.movement().reason() == MovementReason.MOVE_OUT_ABROAD);
    }

    private static LeavingMovement ofPlan(ResidentVersion row, MoveOutEntry moveOut, Register register) {
        return register.versions(row.addresseeNumber()).reversed().stream()
                .filter(LeavingMovement::plans)
                .findFirst()
                .map(plan -> new LeavingMovement(plan.movement(), plan.version()))
                .orElseGet(() -> new LeavingMovement(imported(row, moveOut), 0));
    }

    private static LeavingMovement ofDeletion(DeletedRecord deleted, Register register) {
        var deletion = deleted.deletion();
        var row = deleted.row();
        return register.versions(row.addresseeNumber()).reversed().stream()
                .filter(version -> version.movement().reason() == deletion.reason())
                .findFirst()
                .map(version -> new LeavingMovement(version.movement(), version.version()))
                .orElseGet(() -> new LeavingMovement(
                        entry(deletion.reason(), deletion.date(), deletion.notificationDate(), row.movement()), 0));
    }

    private static MovementEntry imported(ResidentVersion row, MoveOutEntry moveOut) {
        var planned = moveOut.planned();
        var abroad = planned != null && planned.isAbroad();
        var day = moveOut.plannedDate() == null ? moveOut.deletionDate() : moveOut.plannedDate();
        return entry(
                abroad ? MovementReason.MOVE_OUT_ABROAD : MovementReason.MOVE_OUT_DOMESTIC,
                RecordedDate.of(Objects.requireNonNull(day)),
                moveOut.notificationDate(),
                row.movement());
    }

    private static MovementEntry entry(
            MovementReason reason, RecordedDate date, @Nullable LocalDate notified, MovementEntry newest) {
        return new MovementEntry(
                reason,
                date,
                notified,
                null,
                newest.processingDate(),
                null,
                newest.place(),
                newest.terminal(),
                newest.operatorId());
    }
}
