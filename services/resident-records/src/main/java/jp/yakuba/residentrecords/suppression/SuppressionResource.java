package jp.yakuba.residentrecords.suppression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.Suppressions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** 抑止 over REST. */
@Path("/resident-records/v1/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Requirement("001/3.1")
class SuppressionResource {

    private final Database database;
    private final Suppressions suppressions;
    private final Protections protections;
    private final Audit audit;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    SuppressionResource(
            Database database,
            Suppressions suppressions,
            Protections protections,
            Audit audit,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.suppressions = suppressions;
        this.protections = protections;
        this.audit = audit;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getSuppressions")
    @Problems({ProblemType.VALIDATION_FAILED})
    public ObjectNode list(@QueryParam("person") @Nullable String person) {
        var of = Parameters.value("person", person == null ? "" : person, AddresseeNumber::parse);
        return database.transact(operator.get(), work -> {
            audit.record(work, AuditEntry.of(RecordsOperation.PROTECTION_VIEW).subject(of));
            return SuppressionJson.list(protections.standing(work, of));
        });
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_SET)
    @Operation(operationId = "setSuppression")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Response set(String body) {
        var order = Json.bind(Json.read(body), SuppressionJson.ORDER);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var id = suppressions.set(work, order);
                    return Response.status(Response.Status.CREATED)
                            .entity(Json.object().put("id", id.toString()))
                            .build();
                }));
    }

    @POST
    @Path("/{id}/lifting")
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_LIFT)
    @Operation(operationId = "liftSuppression")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response lift(@PathParam("id") String id, String body) {
        var suppression = Parameters.value("id", id, SuppressionJson::id);
        var reason = Json.bind(Json.read(body), SuppressionJson.LIFTING).reason();
        return database.transact(operator.get(), work -> {
            suppressions.lift(work, suppression, reason);
            return Response.noContent().build();
        });
    }
}
