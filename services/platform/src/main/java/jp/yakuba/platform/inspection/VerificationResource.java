package jp.yakuba.platform.inspection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Verifications of the whole log for other systems. A long log takes its time: one is ordered and asked for later. */
@Path("/audit/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(PlatformPermission.Code.AUDIT_VERIFY)
@Requirement("001/10.2")
class VerificationResource {

    private final Database database;
    private final CurrentOperator operator;
    private final Verifications verifications;

    VerificationResource(Database database, CurrentOperator operator, Verifications verifications) {
        this.database = database;
        this.operator = operator;
        this.verifications = verifications;
    }

    @POST
    @Operation(operationId = "verifyAuditLog")
    public RestResponse<VerificationBody> begin() {
        return database.transact(operator.get(), work -> {
            var ordered = verifications.get(work, verifications.begin(work));
            return ResponseBuilder.create(Status.ACCEPTED, VerificationBody.of(ordered))
                    .location(URI.create(
                            "/audit/v1/verifications/" + ordered.job().id()))
                    .build();
        });
    }

    /** How far it is; when it has ended, what it found. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getAuditVerification")
    @Problems({ProblemType.NOT_FOUND})
    public VerificationBody get(@PathParam("id") UUID id) {
        return VerificationBody.of(database.transact(operator.get(), work -> verifications.get(work, new JobId(id))));
    }
}
