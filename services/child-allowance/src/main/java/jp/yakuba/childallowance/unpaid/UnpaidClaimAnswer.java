package jp.yakuba.childallowance.unpaid;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.DraftTold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as it is told over REST, without what was entered. */
@Schema(name = "UnpaidClaimDraft")
record UnpaidClaimAnswer(UnpaidClaimId id, @JsonUnwrapped DraftTold draft) {

    static UnpaidClaimAnswer of(UnpaidClaimDraft draft) {
        return new UnpaidClaimAnswer(draft.id(), DraftTold.of(draft));
    }
}
