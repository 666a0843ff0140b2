package jp.yakuba.residentrecords.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Import of residents over REST: the body is the file; the answer says where to watch the job. */
@Path("/resident-records/v1/imports")
class IntakeResource {

    private final IntakeOrders orders;
    private final ServerFolder folder;
    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    IntakeResource(
            IntakeOrders orders,
            ServerFolder folder,
            Database database,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.orders = orders;
        this.folder = folder;
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Consumes({"text/csv", "application/gzip", "application/zip"})
    @Produces("application/json")
    @PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
    @Operation(operationId = "importResidents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response order(
            @QueryParam("mode") @DefaultValue("all-or-nothing") String mode,
            @QueryParam("unknownColumns") @DefaultValue("refuse") String unknownColumns,
            InputStream file) {
        var wanted = IntakeOptions.parse(mode, unknownColumns);
        return ordered(wanted, orders.store(operator.get(), "residents.csv", file));
    }

    /** A file that the operator of the server has put into its folder: of any size, and nothing goes over the network. */
    @POST
    @Path("/on-server")
    @Consumes("application/json")
    @Produces("application/json")
    @PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
    @Operation(operationId = "importResidentsOnServer")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response orderOnServer(String body) throws IOException {
        var wanted = Json.bind(Json.read(body), ON_SERVER);
        var options = IntakeOptions.parse(wanted.mode(), wanted.unknownColumns());
        try (var content = folder.open(wanted.file())) {
            return ordered(options, orders.store(operator.get(), wanted.file(), content));
        }
    }

    /**
     * Which file on the server is to be imported, and how.
     *
     * @param file its name, without a folder
     * @param mode what becomes of it if lines are refused
     * @param unknownColumns what becomes of columns that no list knows
     */
    record OnServer(@MaxLength(200) String file, String mode, String unknownColumns) {}

    private static final RecordShape<OnServer> ON_SERVER = new RecordShape<>(OnServer.class, new Values());

    private Response ordered(IntakeOptions options, StoredFile stored) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, options.text() + " " + stored.sha256(), () -> {
                    var job = orders.submit(work, stored, options);
                    return Response.accepted(Map.of("job", job.toString()))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }
}
