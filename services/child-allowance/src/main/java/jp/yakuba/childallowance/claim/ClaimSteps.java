package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.approval.StepsOverRest;
import jp.yakuba.platform.rest.Parameters;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Steps of claims over REST. */
@ApplicationScoped
class ClaimSteps {

    private final StepsOverRest steps;
    private final ClaimApproval approval;

    ClaimSteps(StepsOverRest steps, ClaimApproval approval) {
        this.steps = steps;
        this.approval = approval;
    }

    /** Takes the step if nobody has changed the claim since; answers with the claim as it is then. */
    RestResponse<ClaimAnswer> take(String id, @Nullable String ifMatch, StepsOverRest.Step<ClaimDraft> step) {
        return steps.take(approval.steps(), id(id).value(), ifMatch, step, (work, done) -> ClaimAnswer.of(done));
    }

    static ClaimId id(String id) {
        return Parameters.value("id", id, ClaimId::parse);
    }
}
