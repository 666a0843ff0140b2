package jp.yakuba.residentrecords.movement.reversal;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Makes of a record again what it was before a movement, as its next version. */
@Requirement("001/4.6.0.1")
record Restoration(NotificationHeader header, Situation situation, FormerHomes homes) {

    DraftRecord restore(ResidentRecord now, @Nullable ResidentRecord before) {
        return new DraftRecord(
                now,
                switch (before) {
                    case null -> neverEntered(now.row());
                    case DeletedRecord deleted -> again(deleted.row(), now, deletedAgain(now));
                    case CurrentRecord current -> atHome(again(current.row(), now, reason(now)));
                });
    }

    /** 取消し（増） brings back one who was deleted, 取消し（修正） changes neither way. */
    private static MovementReason reason(ResidentRecord now) {
        return switch (now) {
            case DeletedRecord _ -> MovementReason.REVERSAL_INCREASE;
            case CurrentRecord _ -> MovementReason.REVERSAL_CORRECTION;
        };
    }

    /** 取消し（減） deletes one who was entered again; one who is deleted already stays so. */
    private static MovementReason deletedAgain(ResidentRecord now) {
        return switch (now) {
            case DeletedRecord _ -> MovementReason.REVERSAL_CORRECTION;
            case CurrentRecord _ -> MovementReason.REVERSAL_DECREASE;
        };
    }

    /** 取消し（減） of one who should not have been entered at all: there is no earlier state, the record is deleted. */
    private ResidentVersion neverEntered(ResidentVersion now) {
        var reason = MovementReason.REVERSAL_DECREASE;
        return now.next(situation.entry(reason, header))
                .state(ResidentState.DELETED_OTHERWISE)
                .deletion(new Deletion(reason, header.movementDate(), header.notificationDate()))
                .build();
    }

    private ResidentVersion again(ResidentVersion before, ResidentRecord now, MovementReason reason) {
        return before.next(situation.entry(reason, header))
                .version(now.row().version() + 1)
                .build();
    }

    private ResidentVersion atHome(ResidentVersion restored) {
        return restored.change().householdNumber(homes.of(restored)).build();
    }
}
