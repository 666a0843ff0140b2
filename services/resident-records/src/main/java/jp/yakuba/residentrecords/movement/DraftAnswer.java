package jp.yakuba.residentrecords.movement;

import java.time.Instant;
import java.util.List;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.residentrecords.MovementId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is told over REST, without what was typed.
 *
 * @param changedBy user ids of those who have changed what was entered
 * @param noteToClerk why it was sent back; the mask for whom that is not; missing if it was not sent back
 */
@Schema(name = "Movement")
record DraftAnswer(
        MovementId id,
        @Schema(ref = "MovementKind") String kind,
        @Schema(ref = "MovementState") String state,
        int revision,
        String enteredBy,
        String enteredByName,
        List<String> changedBy,
        String place,
        Instant enteredAt,
        Instant changedAt,
        @Nullable String noteToClerk) {

    /** @param noteReadable whether whoever asks may read why it was sent back */
    static DraftAnswer of(Draft draft, boolean noteReadable) {
        return new DraftAnswer(
                draft.id(),
                draft.kind().code(),
                draft.state().code(),
                draft.revision(),
                draft.entered().userId(),
                draft.entered().name(),
                draft.changedBy(),
                draft.place(),
                draft.enteredAt(),
                draft.changedAt(),
                note(draft.noteToClerk(), noteReadable));
    }

    private static @Nullable String note(String note, boolean readable) {
        if (note.isEmpty()) {
            return null;
        }
        return readable ? note : Clearance.MASK;
    }
}
