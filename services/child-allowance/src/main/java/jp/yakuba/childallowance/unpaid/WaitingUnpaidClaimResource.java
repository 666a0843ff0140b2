package jp.yakuba.childallowance.unpaid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.DraftsOverRest;
import jp.yakuba.platform.rest.Items;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller has to do with claims: to decide on, to correct, to review those that others have entered. */
@Path("/child-allowance/v1/waiting-unpaid-claims")
@Produces(MediaType.APPLICATION_JSON)
class WaitingUnpaidClaimResource {

    private final WaitingUnpaidClaims waiting;
    private final DraftsOverRest<UnpaidClaimDraft, UnpaidClaimAnswer> drafts;

    WaitingUnpaidClaimResource(WaitingUnpaidClaims waiting, UnpaidClaimsOverRest claims) {
        this.waiting = waiting;
        this.drafts = claims.drafts();
    }

    /** How many claims in a state wait. */
    @Schema(name = "WaitingUnpaidClaims")
    record UnpaidClaimCount(DraftState state, int claims) {}

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "countWaitingUnpaidClaims")
    public Items<UnpaidClaimCount> count() {
        return drafts.waiting(waiting.queue(), UnpaidClaimCount::new);
    }
}
