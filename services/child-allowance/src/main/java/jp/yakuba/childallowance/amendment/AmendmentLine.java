package jp.yakuba.childallowance.amendment;

import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.approval.DraftLine;

/**
 * An amendment in one line, as its list and its page show it.
 */
public record AmendmentLine(DraftLine draft, String recipient, String kind, String reason, String day) {

    static AmendmentLine of(AmendmentDraft draft, DraftLine line) {
        return new AmendmentLine(
                line,
                draft.amendment().recipient().value(),
                draft.amendment().kind().japanese(),
                reason(draft.amendment()),
                day(draft.amendment()));
    }

    /** What it is, why, and of which day. */
    static String words(Amendment amendment) {
        var reason = reason(amendment);
        return amendment.kind().japanese() + (reason.isEmpty() ? "" : "・" + reason) + "（" + day(amendment) + "）";
    }

    private static String day(Amendment amendment) {
        return RecordedDate.of(amendment.day()).display(DateStyle.WAREKI);
    }

    static String reason(Amendment amendment) {
        var reason = amendment.reason();
        var claimed = amendment.claimReason();
        return reason != null ? reason.japanese() : claimed != null ? claimed.words() : "";
    }
}
