package jp.yakuba.office.approval;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a draft beside what was typed into it.
 *
 * @param revision counted up with every change; what an ETag says
 * @param passedAlerts code of each alert that was passed, with the reason
 * @param noteToClerk why it was sent back, empty if it was not
 * @param authors who entered it, and then who changed what was entered, in that order; none of them can decide on it
 * @param place 入力場所 of the entry
 * @param terminal 入力端末 of the entry
 */
public record Entry(
        DraftState state,
        int revision,
        Map<String, String> passedAlerts,
        String noteToClerk,
        List<DraftAuthor> authors,
        String place,
        String terminal,
        Instant enteredAt,
        Instant changedAt) {

    /** Takes what was passed and who typed as they are now. */
    public Entry {
        passedAlerts = Collections.unmodifiableMap(new LinkedHashMap<>(passedAlerts));
        authors = List.copyOf(authors);
    }

    /** Shows nothing of what was written beside it. */
    @Override
    public String toString() {
        return "Entry[" + state + " " + revision + "]";
    }
}
