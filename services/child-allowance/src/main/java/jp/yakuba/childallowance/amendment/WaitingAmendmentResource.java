package jp.yakuba.childallowance.amendment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller has to do with amendments: to decide on, to correct, to review those that others have entered. */
@Path("/child-allowance/v1/waiting-amendments")
@Produces(MediaType.APPLICATION_JSON)
class WaitingAmendmentResource {

    private final Database database;
    private final CurrentOperator operator;
    private final WaitingAmendments waiting;

    WaitingAmendmentResource(Database database, CurrentOperator operator, WaitingAmendments waiting) {
        this.database = database;
        this.operator = operator;
        this.waiting = waiting;
    }

    /** How many amendments in a state wait. */
    @Schema(name = "WaitingAmendments")
    record AmendmentCount(DraftState state, int amendments) {}

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "countWaitingAmendments")
    public Items<AmendmentCount> count() {
        return database.transact(
                operator.get(),
                work -> new Items<>(waiting.queue().counts(work).entrySet().stream()
                        .map(entry -> new AmendmentCount(entry.getKey(), entry.getValue()))
                        .toList()));
    }
}
