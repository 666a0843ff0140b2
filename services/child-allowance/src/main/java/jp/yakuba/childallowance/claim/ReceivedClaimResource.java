package jp.yakuba.childallowance.claim;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps a claim that was received although it lacks requirements, so that it can be decided against. */
@Path("/child-allowance/v1/received-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReceivedClaimResource {

    private final ClaimDesk desk;
    private final DraftsOverRest<ClaimDraft, ClaimAnswer> drafts;

    ReceivedClaimResource(ClaimDesk desk, ClaimsOverRest claims) {
        this.desk = desk;
        this.drafts = claims.drafts();
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "receiveClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> receive(CertificationClaim sent) {
        return drafts.enter(work -> desk.filings().receive(work, sent));
    }
}
