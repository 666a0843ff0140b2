package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.approval.StepsOverRest;
import jp.yakuba.platform.rest.Parameters;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Steps of amendments over REST. */
@ApplicationScoped
class AmendmentSteps {

    private final StepsOverRest steps;
    private final AmendmentApproval approval;

    AmendmentSteps(StepsOverRest steps, AmendmentApproval approval) {
        this.steps = steps;
        this.approval = approval;
    }

    /** Takes the step if nobody has changed the amendment since; answers with the amendment as it is then. */
    RestResponse<AmendmentAnswer> take(String id, @Nullable String ifMatch, StepsOverRest.Step<AmendmentDraft> step) {
        return steps.take(approval.steps(), id(id).value(), ifMatch, step, (work, done) -> AmendmentAnswer.of(done));
    }

    static AmendmentId id(String id) {
        return Parameters.value("id", id, AmendmentId::parse);
    }
}
