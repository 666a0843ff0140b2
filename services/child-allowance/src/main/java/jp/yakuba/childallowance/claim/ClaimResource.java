package jp.yakuba.childallowance.claim;

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
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
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
@Path("/child-allowance/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimResource {

    private final ClaimDesk desk;
    private final DraftsOverRest<ClaimDraft, ClaimAnswer> drafts;

    ClaimResource(ClaimDesk desk, ClaimsOverRest claims) {
        this.desk = desk;
        this.drafts = claims.drafts();
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> enter(Passing<CertificationClaim> sent) {
        return drafts.enter(work -> desk.filings().enter(work, sent.asked(), sent.passedAlerts()));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listClaims")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<ClaimAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        return drafts.list(state, page, desk::listed);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimInFull> get(@PathParam("id") String id) {
        return drafts.get(
                id,
                (work, draft) -> ClaimInFull.of(
                        work.operator(),
                        draft,
                        desk.look(work, draft),
                        desk.filings().lacks(work, draft)));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "changeClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Passing<CertificationClaim> sent) {
        return drafts.take(id, ifMatch, (work, draft) -> desk.filings()
                .change(work, draft.key(), draft.revision(), sent.asked(), sent.passedAlerts()));
    }
}
