package jp.yakuba.office.approval;

import io.quarkus.qute.TemplateData;

/**
 * What the list of drafts and the page of one show of it beside what was typed.
 *
 * @param changedBy who changed what was entered, other than who entered it; empty if nobody has
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 */
@TemplateData
public record DraftLine(
        String id,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String changedBy,
        String reviewedBy,
        String noteToClerk) {

    /** Of a draft whose note everybody may read who may see it. */
    public static DraftLine of(Approvable draft, String reviewedBy) {
        return new DraftLine(
                draft.key().toString(),
                draft.state().japanese(),
                draft.entered().name(),
                draft.place(),
                draft.timeOfEntry(),
                draft.changers(),
                reviewedBy,
                draft.noteToClerk());
    }

    /** Shows nothing of what was written beside it. */
    @Override
    public String toString() {
        return "DraftLine[" + id + "]";
    }
}
