package jp.yakuba.residentrecords.movement;

import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;

/**
 * A draft in one line, as its list and its page show it.
 *
 * @param people whom it is about
 * @param changedBy who changed what was entered, other than who entered it; empty if nobody has
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 * @param own whether it was entered or changed by who looks at it, who can then not approve it
 */
public record DraftLine(
        String id,
        int revision,
        String kind,
        String people,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String changedBy,
        String reviewedBy,
        String noteToClerk,
        boolean own) {

    static DraftLine of(Draft draft, String people, String reviewedBy, boolean noteReadable, Operator who) {
        return new DraftLine(
                draft.id().toString(),
                draft.revision(),
                draft.kind().japanese(),
                people,
                draft.state().japanese(),
                draft.entered().name(),
                draft.place(),
                draft.timeOfEntry(),
                draft.changers(),
                reviewedBy,
                noteReadable ? draft.noteToClerk() : Clearance.MASK,
                draft.writers().contains(who.userId()));
    }
}
