package jp.yakuba.office.approval;

import jp.yakuba.foundation.finding.ErrorCode;

/** What stands in the way of a step of a draft. */
public enum ApprovalError implements ErrorCode {
    APPROVER_ENTERED_IT("approver-entered-it"),
    DRAFT_STATE_WRONG("draft-state-wrong"),
    NOTE_MISSING("note-missing"),
    REJECTION_REASON_MISSING("rejection-reason-missing"),
    REVIEWER_ENTERED_IT("reviewer-entered-it");

    private final String code;

    ApprovalError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
