package jp.yakuba.childallowance.amendment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps a claim for more that was received although it lacks requirements, so that it can be decided against. */
@Path("/child-allowance/v1/received-amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReceivedAmendmentResource {

    private final AmendmentDesk desk;
    private final DraftsOverRest<AmendmentDraft, AmendmentAnswer> drafts;

    ReceivedAmendmentResource(AmendmentDesk desk, AmendmentsOverRest amendments) {
        this.desk = desk;
        this.drafts = amendments.drafts();
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "receiveAmendment")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<AmendmentAnswer> receive(Amendment sent) {
        return drafts.enter(work -> desk.filings().receive(work, sent));
    }
}
