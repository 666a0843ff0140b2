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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Import of residents over REST: the body is the file; the answer says where to watch the job. */
@Path("/resident-records/v1/imports")
@Tag(name = "取込")
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
    @Operation(
            operationId = "importResidents",
            summary = "住民の CSV を取り込む",
            description = "すべての行を検査してから書き込む。mode が all-or-nothing なら一行でも誤りがあれば何も取り込まず、"
                    + "the-rest なら誤りのある人を除いて取り込む。進み具合と取り込まなかった行は job で確かめる。")
    @APIResponse(responseCode = "202", description = "取込を受け付けた。Location が job の場所")
    public Response order(@QueryParam("mode") @DefaultValue("all-or-nothing") String mode, InputStream file) {
        var job = orders.order(operator.get(), "residents.csv", IntakeMode.of(mode), file);
        return Response.accepted(Map.of("job", job.toString()))
                .location(URI.create("/jobs/v1/jobs/" + job))
                .build();
    }
}
