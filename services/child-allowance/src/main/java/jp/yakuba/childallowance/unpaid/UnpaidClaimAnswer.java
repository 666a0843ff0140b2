package jp.yakuba.childallowance.unpaid;

import java.time.Instant;
import java.util.List;
import jp.yakuba.office.approval.DraftState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is told over REST, without what was entered.
 *
 * @param changedBy user ids of those who have changed what was entered
 * @param noteToClerk why it was sent back; missing if it was not
 */
@Schema(name = "UnpaidClaimDraft")
record UnpaidClaimAnswer(
        UnpaidClaimId id,
        DraftState state,
        int revision,
        String enteredBy,
        String enteredByName,
        List<String> changedBy,
        String place,
        Instant enteredAt,
        Instant changedAt,
        @Nullable String noteToClerk) {

    static UnpaidClaimAnswer of(UnpaidClaimDraft draft) {
        return new UnpaidClaimAnswer(
                draft.id(),
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
