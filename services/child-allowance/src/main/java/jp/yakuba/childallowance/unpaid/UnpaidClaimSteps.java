package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.approval.StepsOverRest;
import jp.yakuba.platform.rest.Parameters;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Steps of claims over REST. */
@ApplicationScoped
class UnpaidClaimSteps {

    private final StepsOverRest steps;
    private final UnpaidClaimApproval approval;

    UnpaidClaimSteps(StepsOverRest steps, UnpaidClaimApproval approval) {
        this.steps = steps;
        this.approval = approval;
    }

    /** Takes the step if nobody has changed the claim since; answers with the claim as it is then. */
    RestResponse<UnpaidClaimAnswer> take(
            String id, @Nullable String ifMatch, StepsOverRest.Step<UnpaidClaimDraft> step) {
        return steps.take(approval.steps(), id(id).value(), ifMatch, step, (work, done) -> UnpaidClaimAnswer.of(done));
    }

    static UnpaidClaimId id(String id) {
        return Parameters.value("id", id, UnpaidClaimId::parse);
    }
}
