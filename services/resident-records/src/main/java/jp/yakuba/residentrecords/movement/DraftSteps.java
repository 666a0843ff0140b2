package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.approval.StepsOverRest;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Steps of drafts over REST: each is taken on the draft as it was seen. */
@ApplicationScoped
class DraftSteps {

    private final StepsOverRest steps;
    private final MovementApproval approval;
    private final Drafts drafts;
    private final DraftViewing viewing;

    DraftSteps(StepsOverRest steps, MovementApproval approval, Drafts drafts, DraftViewing viewing) {
        this.steps = steps;
        this.approval = approval;
        this.drafts = drafts;
        this.viewing = viewing;
    }

    /** Takes the step if nobody has changed the draft since; answers with the draft as it is then. */
    RestResponse<DraftAnswer> take(String id, @Nullable String ifMatch, StepsOverRest.Step<Draft> step) {
        return steps.take(
                approval.steps(),
                number(id).value(),
                ifMatch,
                step,
                (work, done) -> DraftAnswer.of(done, viewing.isNoteReadable(work, done)));
    }

    /** The draft of an address; refuses if there is none. */
    Draft draft(UnitOfWork work, String id) {
        return drafts.find(work, number(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static MovementId number(String id) {
        return Parameters.value("id", id, MovementId::parse);
    }
}
