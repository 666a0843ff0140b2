package jp.yakuba.childallowance.amendment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.office.approval.DraftTold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment as it is told over REST, without what was entered. */
@Schema(name = "AmendmentDraft")
record AmendmentAnswer(AmendmentId id, @JsonUnwrapped DraftTold draft) {

    static AmendmentAnswer of(AmendmentDraft draft) {
        return new AmendmentAnswer(draft.id(), DraftTold.of(draft));
    }
}
