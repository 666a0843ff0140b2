package jp.yakuba.residentrecords.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Import of residents over REST: the body is the file; the answer says where to watch the job. */
@Path("/resident-records/v1/imports")
class IntakeResource {

    private final IntakeOrders orders;
    private final CurrentOperator operator;

    IntakeResource(IntakeOrders orders, CurrentOperator operator) {
        this.orders = orders;
        this.operator = operator;
    }

    @POST
    @Consumes("text/csv")
    @Produces("application/json")
    @PermissionsAllowed("import.run")
    @Operation(operationId = "importResidents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response order(@QueryParam("mode") @DefaultValue("all-or-nothing") String mode, InputStream file) {
        var job = orders.order(operator.get(), "residents.csv", IntakeMode.of(mode), file);
        return Response.accepted(Map.of("job", job.toString()))
                .location(URI.create("/jobs/v1/jobs/" + job))
                .build();
    }
}
