package jp.yakuba.office.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a draft over REST beside what names it.
 *
 * @param changedBy user ids of those who have changed what was entered
 * @param noteToClerk why it was sent back; missing if it was not
 */
public record DraftTold(
        DraftState state,
        int revision,
        String enteredBy,
        String enteredByName,
        List<String> changedBy,
        String place,
        Instant enteredAt,
        Instant changedAt,
        @Nullable String noteToClerk) {

    /** Of a draft whose note everybody may read who may see it. */
    public static DraftTold of(Approvable draft) {
        return new DraftTold(
                draft.state(),
                draft.revision(),
                draft.entered().userId(),
                draft.entered().name(),
                draft.changedBy(),
                draft.place(),
                draft.enteredAt(),
                draft.changedAt(),
                draft.noteToClerk().isEmpty() ? null : draft.noteToClerk());
    }
}
