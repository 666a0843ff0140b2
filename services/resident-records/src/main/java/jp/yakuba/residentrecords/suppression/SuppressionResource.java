package jp.yakuba.residentrecords.suppression;

import io.quarkus.security.PermissionsAllowed;
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
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.SuppressionContent;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionOrder;
import jp.yakuba.residentrecords.protection.Suppressions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
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

    /** What a suppression was set under. */
    record SuppressionSet(SuppressionId id) {}

    /**
     * Why one is lifted.
     *
     * @param reason the reason
     */
    record SuppressionLifting(@FreeText @MaxLength(200) String reason) {}

    @GET
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getSuppressions")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Items<SuppressionView> list(@QueryParam("person") @Nullable String person) {
        var of = Parameters.value("person", person == null ? "" : person, AddresseeNumber::parse);
        return database.transact(operator.get(), work -> {
            audit.record(work, AuditEntry.of(RecordsOperation.PROTECTION_VIEW).subject(of));
            return new Items<>(protections.standing(work, of).stream()
                    .map(SuppressionView::of)
                    .toList());
        });
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_SET)
    @Operation(operationId = "setSuppression")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<SuppressionSet> set(SuppressionOrder order) {
        return database.transact(
                operator.get(),
                work -> keys.once(
                        work,
                        () -> RestResponse.status(
                                RestResponse.Status.CREATED, new SuppressionSet(suppressions.set(work, order)))));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_SET)
    @Operation(operationId = "changeSuppression")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Void> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, SuppressionContent content) {
        var suppression = Parameters.value("id", id, SuppressionId::parse);
        return database.transact(operator.get(), work -> {
            var seen = suppressions.revision(work, suppression);
            ETags.requireMatch(ifMatch, ETags.of(seen));
            return ResponseBuilder.<Void>noContent()
                    .tag(ETags.of(suppressions.change(work, suppression, seen, content)))
                    .build();
        });
    }

    @POST
    @Path("/{id}/lifting")
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_LIFT)
    @Operation(operationId = "liftSuppression")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public void lift(@PathParam("id") String id, SuppressionLifting lifting) {
        var suppression = Parameters.value("id", id, SuppressionId::parse);
        database.transactAll(operator.get(), work -> suppressions.lift(work, suppression, lifting.reason()));
    }
}
