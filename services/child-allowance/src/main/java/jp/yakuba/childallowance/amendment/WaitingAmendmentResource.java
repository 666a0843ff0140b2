package jp.yakuba.childallowance.amendment;

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

/** What the caller has to do with amendments: to decide on, to correct, to review those that others have entered. */
@Path("/child-allowance/v1/waiting-amendments")
@Produces(MediaType.APPLICATION_JSON)
class WaitingAmendmentResource {

    private final WaitingAmendments waiting;
    private final DraftsOverRest<AmendmentDraft, AmendmentAnswer> drafts;

    WaitingAmendmentResource(WaitingAmendments waiting, AmendmentsOverRest amendments) {
        this.waiting = waiting;
        this.drafts = amendments.drafts();
    }

    /** How many amendments in a state wait. */
    @Schema(name = "WaitingAmendments")
    record AmendmentCount(DraftState state, int amendments) {}

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "countWaitingAmendments")
    public Items<AmendmentCount> count() {
        return drafts.waiting(waiting.queue(), AmendmentCount::new);
    }
}
