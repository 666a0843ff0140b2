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
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Import of residents over REST: the body is the file; the answer says where to watch the job. */
@Path("/resident-records/v1/imports")
class IntakeResource {

    private final IntakeOrders orders;
    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    IntakeResource(IntakeOrders orders, Database database, IdempotencyKeys keys, CurrentOperator operator) {
        this.orders = orders;
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Consumes("text/csv")
    @Produces("application/json")
    @PermissionsAllowed("import.run")
    @Operation(operationId = "importResidents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response order(@QueryParam("mode") @DefaultValue("all-or-nothing") String mode, InputStream file) {
        var wanted = IntakeMode.of(mode);
        var stored = orders.store(operator.get(), "residents.csv", file);
        return database.transact(
                operator.get(),
                work -> keys.once(work, wanted.code() + " " + stored.sha256(), () -> {
                    var job = orders.submit(work, stored, wanted);
                    return Response.accepted(Map.of("job", job.toString()))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }
}
