package jp.yakuba.childallowance.amendment;

import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.Entry;

/**
 * An amendment on its way to a decision.
 *
 * @param amendment what was entered
 */
record AmendmentDraft(AmendmentId id, Amendment amendment, Entry entry) implements Approvable {

    @Override
    public DraftId key() {
        return id.draft();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "AmendmentDraft[" + id + " " + state() + "]";
    }
}
