package jp.yakuba.childallowance.amendment;

import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.operator.Operator;

/**
 * An amendment in one line, as its list and its page show it.
 *
 * @param changedBy who changed what was entered, other than who entered it; empty if nobody has
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 * @param own whether it was entered or changed by who looks at it, who can then not decide on it
 */
public record AmendmentLine(
        String id,
        int revision,
        String recipient,
        String kind,
        String reason,
        String day,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String changedBy,
        String reviewedBy,
        String noteToClerk,
        boolean own) {

    static AmendmentLine of(AmendmentDraft draft, String reviewedBy, Operator who) {
        return new AmendmentLine(
                draft.id().toString(),
                draft.revision(),
                draft.amendment().recipient().value(),
                draft.amendment().kind().japanese(),
                reason(draft.amendment()),
                RecordedDate.of(draft.amendment().day()).display(DateStyle.WAREKI),
                draft.state().japanese(),
                draft.entered().name(),
                draft.place(),
                draft.timeOfEntry(),
                draft.changers(),
                reviewedBy,
                draft.noteToClerk(),
                draft.writers().contains(who.userId()));
    }

    private static String reason(Amendment amendment) {
        var reason = amendment.reason();
        var claimed = amendment.claimReason();
        return reason != null ? reason.japanese() : claimed != null ? claimed.words() : "";
    }
}
