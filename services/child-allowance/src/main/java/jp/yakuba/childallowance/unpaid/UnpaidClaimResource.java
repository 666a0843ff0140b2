package jp.yakuba.childallowance.unpaid;

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
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims over REST: entered, looked at and corrected. */
@Path("/child-allowance/v1/unpaid-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnpaidClaimResource {

    private final UnpaidClaimDesk desk;
    private final DraftsOverRest<UnpaidClaimDraft, UnpaidClaimAnswer> drafts;

    UnpaidClaimResource(UnpaidClaimDesk desk, UnpaidClaimsOverRest claims) {
        this.desk = desk;
        this.drafts = claims.drafts();
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterUnpaidClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> enter(Passing<UnpaidClaim> sent) {
        return drafts.enter(work -> desk.filings().enter(work, sent.asked(), sent.passedAlerts()));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listUnpaidClaims")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<UnpaidClaimAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        return drafts.list(state, page, desk::listed);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimInFull> get(@PathParam("id") String id) {
        return drafts.get(
                id,
                (work, draft) -> UnpaidClaimInFull.of(
                        work.operator(),
                        draft,
                        desk.look(work, draft),
                        desk.filings().lacks(work, draft)));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "changeUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Passing<UnpaidClaim> sent) {
        return drafts.take(id, ifMatch, (work, draft) -> desk.filings()
                .change(work, draft.key(), draft.revision(), sent.asked(), sent.passedAlerts()));
    }
}
