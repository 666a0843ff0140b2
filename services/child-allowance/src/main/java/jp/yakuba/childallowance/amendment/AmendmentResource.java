package jp.yakuba.childallowance.amendment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Amendments over REST: entered, looked at and corrected. */
@Path("/child-allowance/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AmendmentResource {

    private final AmendmentDesk desk;
    private final DraftsOverRest<AmendmentDraft, AmendmentAnswer> drafts;

    AmendmentResource(AmendmentDesk desk, AmendmentsOverRest amendments) {
        this.desk = desk;
        this.drafts = amendments.drafts();
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterAmendment")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<AmendmentAnswer> enter(Passing<Amendment> sent) {
        return drafts.enter(work -> desk.filings().enter(work, sent.asked(), sent.passedAlerts()));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listAmendments")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<AmendmentAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        return drafts.list(state, page, desk::listed);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getAmendment")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<AmendmentInFull> get(@PathParam("id") String id) {
        return drafts.get(
                id,
                (work, draft) -> AmendmentInFull.of(
                        work.operator(),
                        draft,
                        desk.look(work, draft),
                        desk.filings().lacks(work, draft)));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "changeAmendment")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<AmendmentAnswer> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Passing<Amendment> sent) {
        return drafts.take(id, ifMatch, (work, draft) -> desk.filings()
                .change(work, draft.key(), draft.revision(), sent.asked(), sent.passedAlerts()));
    }
}
