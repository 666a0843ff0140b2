package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.StepsOverRest;

/** Amendments over REST. */
@ApplicationScoped
class AmendmentsOverRest {

    private final DraftsOverRest<AmendmentDraft, AmendmentAnswer> drafts;

    AmendmentsOverRest(StepsOverRest steps, AmendmentApproval approval, Amendments amendments) {
        this.drafts = steps.of(
                approval.steps(),
                amendments.drafts(),
                "/child-allowance/v1/amendments",
                id -> AmendmentId.parse(id).draft(),
                (work, draft) -> AmendmentAnswer.of(draft));
    }

    /** As all businesses tell of their drafts. */
    DraftsOverRest<AmendmentDraft, AmendmentAnswer> drafts() {
        return drafts;
    }
}
