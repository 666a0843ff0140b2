package jp.yakuba.childallowance.unpaid;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.DraftAuthor;
import jp.yakuba.office.approval.DraftState;

/**
 * A claim on its way to a decision.
 *
 * @param revision counted up with every change; what an ETag says
 * @param claim what was entered
 * @param passedAlerts code of each alert that was passed, with the reason
 * @param noteToClerk why it was sent back, empty if it was not
 * @param authors who entered it, and then who changed what was entered, in that order; none of them can decide on it
 * @param place 入力場所 of the entry
 */
record UnpaidClaimDraft(
        UnpaidClaimId id,
        DraftState state,
        int revision,
        UnpaidClaim claim,
        Map<String, String> passedAlerts,
        String noteToClerk,
        List<DraftAuthor> authors,
        String place,
        Instant enteredAt,
        Instant changedAt)
        implements Approvable {

    UnpaidClaimDraft {
        passedAlerts = Collections.unmodifiableMap(new LinkedHashMap<>(passedAlerts));
        authors = List.copyOf(authors);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "UnpaidClaimDraft[" + id + " " + state + "]";
    }
}
