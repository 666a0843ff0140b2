package jp.yakuba.childallowance.claim;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Keeps a claim that was received although it lacks requirements, so that it can be decided against. */
@Path("/child-allowance/v1/received-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReceivedClaimResource {

    private final Database database;
    private final ClaimDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    ReceivedClaimResource(Database database, ClaimDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "receiveClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> receive(CertificationClaim sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var draft = desk.receive(work, sent);
                    return ResponseBuilder.<ClaimAnswer>created(URI.create("/child-allowance/v1/claims/" + draft.id()))
                            .tag(ETags.of(draft.revision()))
                            .entity(ClaimAnswer.of(draft))
                            .build();
                }));
    }
}
