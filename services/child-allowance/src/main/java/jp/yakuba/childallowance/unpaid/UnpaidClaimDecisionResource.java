package jp.yakuba.childallowance.unpaid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.office.approval.Note;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of a claim, over REST: 審査, 差戻し, 取下げ, 決裁, 却下. */
@Path("/child-allowance/v1/unpaid-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnpaidClaimDecisionResource {

    private final DraftsOverRest<UnpaidClaimDraft, UnpaidClaimAnswer> drafts;

    UnpaidClaimDecisionResource(UnpaidClaimsOverRest claims) {
        this.drafts = claims.drafts();
    }

    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_REVIEW)
    @Operation(operationId = "reviewUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> review(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.review(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_REVIEW)
    @Operation(operationId = "returnUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> sendBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Note sent) {
        return drafts.sendBack(id, ifMatch, sent);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "withdrawUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.withdraw(id, ifMatch);
    }

    @POST
    @Path("/{id}/registration")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
    @Operation(operationId = "registerUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> register(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return drafts.register(id, ifMatch);
    }

    @POST
    @Path("/{id}/rejection")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
    @Operation(operationId = "rejectUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> reject(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Rejection sent) {
        return drafts.reject(id, ifMatch, sent);
    }
}
