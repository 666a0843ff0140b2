package jp.yakuba.residentrecords.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** 支援措置 over REST: applied for, looked at and asked about by the same desk as on the screen. */
@Path("/resident-records/v1/protection-measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureResource {

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final MeasureActs acts;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MeasureResource(
            Database database,
            MeasureDesk desk,
            MeasureViewing viewing,
            MeasureActs acts,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.acts = acts;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "listProtectionMeasures")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<ObjectNode> list(
            @QueryParam("filter") @Nullable String filter,
            @QueryParam("person") @Nullable String person,
            @BeanParam PageRequest page) {
        var wanted = MeasureJson.filter(filter);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), MeasureId::parse))
                .orElse(null);
        var of = person == null ? null : Parameters.value("person", person, AddresseeNumber::parse);
        return database.transact(operator.get(), work -> {
            var found = of == null
                    ? viewing.list(work, wanted, after, page.fetch())
                    : viewing.of(work, of).stream().limit(page.limit()).toList();
            return Page.of(found, page, measure -> Cursor.after(measure.id()))
                    .map(measure -> MeasureJson.inList(work, measure));
        });
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "applyForProtection")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response apply(String body) {
        var asked = MeasureJson.read(body, MeasureJson.PARTICULARS);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var measure = desk.apply(work, asked);
                    return Response.created(URI.create("/resident-records/v1/protection-measures/" + measure.id()))
                            .tag(ETags.of(measure.revision()))
                            .entity(MeasureJson.of(work, measure))
                            .build();
                }));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "getProtectionMeasure")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Response get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, id(id));
            return MeasureActs.answer(work, measure);
        });
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "getProtectionHistory")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public ObjectNode history(@PathParam("id") String id) {
        return database.transact(
                operator.get(), (UnitOfWork work) -> MeasureJson.history(work, viewing.history(work, id(id))));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "changeProtection")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
        return acts.take(id, ifMatch, body, MeasureJson.PARTICULARS, desk::change);
    }

    private static MeasureId id(String id) {
        return Parameters.value("id", id, MeasureId::parse);
    }
}
