package jp.yakuba.childallowance.amendment;

import java.util.UUID;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentId;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Entry;

/**
 * An amendment on its way to a decision.
 *
 * @param amendment what was entered
 */
record AmendmentDraft(AmendmentId id, Amendment amendment, Entry entry) implements Approvable {

    @Override
    public UUID key() {
        return id.value();
    }

    /** Shows nothing of what was entered. */
    @Override
    public String toString() {
        return "AmendmentDraft[" + id + " " + state() + "]";
    }
}
