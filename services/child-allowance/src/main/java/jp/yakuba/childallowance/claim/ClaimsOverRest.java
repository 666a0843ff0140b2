package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.StepsOverRest;

/** Claims over REST. */
@ApplicationScoped
class ClaimsOverRest {

    private final DraftsOverRest<ClaimDraft, ClaimAnswer> drafts;

    ClaimsOverRest(StepsOverRest steps, ClaimApproval approval, Claims claims) {
        this.drafts = steps.of(
                approval.steps(),
                claims.drafts(),
                "/child-allowance/v1/claims",
                id -> ClaimId.parse(id).draft(),
                (work, draft) -> ClaimAnswer.of(draft));
    }

    /** As all businesses tell of their drafts. */
    DraftsOverRest<ClaimDraft, ClaimAnswer> drafts() {
        return drafts;
    }
}
