package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.StepsOverRest;

/** Claims over REST. */
@ApplicationScoped
class UnpaidClaimsOverRest {

    private final DraftsOverRest<UnpaidClaimDraft, UnpaidClaimAnswer> drafts;

    UnpaidClaimsOverRest(StepsOverRest steps, UnpaidClaimApproval approval, UnpaidClaims claims) {
        this.drafts = steps.of(
                approval.steps(),
                claims.drafts(),
                "/child-allowance/v1/unpaid-claims",
                id -> UnpaidClaimId.parse(id).draft(),
                (work, draft) -> UnpaidClaimAnswer.of(draft));
    }

    /** As all businesses tell of their drafts. */
    DraftsOverRest<UnpaidClaimDraft, UnpaidClaimAnswer> drafts() {
        return drafts;
    }
}
