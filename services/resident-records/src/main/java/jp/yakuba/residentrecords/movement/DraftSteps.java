package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.StepsOverRest;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;

/** Steps of drafts over REST: each is taken on the draft as it was seen. */
@ApplicationScoped
class DraftSteps {

    private final DraftsOverRest<Draft, DraftAnswer> steps;
    private final Drafts drafts;

    DraftSteps(StepsOverRest steps, MovementApproval approval, Drafts drafts, DraftViewing viewing) {
        this.drafts = drafts;
        this.steps = steps.of(
                approval.steps(),
                drafts.drafts(),
                "/resident-records/v1/movements",
                id -> MovementId.parse(id).draft(),
                (work, draft) -> DraftAnswer.of(draft, viewing.isNoteReadable(work, draft)));
    }

    /** As all businesses take them. */
    DraftsOverRest<Draft, DraftAnswer> steps() {
        return steps;
    }

    /** The draft of an address; refuses if there is none. */
    Draft draft(UnitOfWork work, String id) {
        return drafts.find(work, Parameters.value("id", id, MovementId::parse))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
