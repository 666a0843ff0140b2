package jp.yakuba.childallowance.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.office.approval.DraftTold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as it is told over REST, without what was entered. */
@Schema(name = "ClaimDraft")
record ClaimAnswer(ClaimId id, @JsonUnwrapped DraftTold draft) {

    static ClaimAnswer of(ClaimDraft draft) {
        return new ClaimAnswer(draft.id(), DraftTold.of(draft));
    }
}
