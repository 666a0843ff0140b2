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
                RecordedDate.of(draft.amendment().day()).display(DateStyle.WAREKI));
    }

    private static String reason(Amendment amendment) {
        var reason = amendment.reason();
        var claimed = amendment.claimReason();
        return reason != null ? reason.japanese() : claimed != null ? claimed.words() : "";
    }
}
