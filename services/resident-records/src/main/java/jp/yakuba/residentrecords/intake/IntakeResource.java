package jp.yakuba.residentrecords.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.intake.IntakeDesk;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.office.intake.OrderedImport;
import jp.yakuba.office.intake.UnknownColumns;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Import of residents over REST: the body is the file; the answer says where to watch the job. */
@Path("/resident-records/v1/imports")
class IntakeResource {

    private final IntakeDesk desk;
    private final ServerFolder folder;
    private final CurrentOperator operator;

    IntakeResource(IntakeOrders orders, ServerFolder folder, CurrentOperator operator) {
        this.desk = orders.desk();
        this.folder = folder;
        this.operator = operator;
    }

    @POST
    @Consumes({"text/csv", "application/gzip", "application/zip"})
    @Produces("application/json")
    @PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
    @Operation(operationId = "importResidents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<OrderedImport> order(
            @QueryParam("mode") @DefaultValue("all-or-nothing") String mode,
            @QueryParam("unknownColumns") @DefaultValue("refuse") String unknownColumns,
            InputStream file) {
        var wanted = IntakeOptions.parse(mode, unknownColumns);
        return desk.ordered(operator.get(), wanted, desk.store(operator.get(), "residents.csv", file));
    }

    /** A file that the operator of the server has put into its folder: of any size, and nothing goes over the network. */
    @POST
    @Path("/on-server")
    @Consumes("application/json")
    @Produces("application/json")
    @PermissionsAllowed(RecordsPermission.Code.IMPORT_RUN)
    @Operation(operationId = "importResidentsOnServer")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<OrderedImport> orderOnServer(ImportOnServer wanted) throws IOException {
        var options = IntakeOptions.of(wanted.mode(), wanted.unknownColumns());
        try (var content = folder.open(wanted.file())) {
            return desk.ordered(operator.get(), options, desk.store(operator.get(), wanted.file(), content));
        }
    }

    /**
     * Which file on the server is to be imported, and how.
     *
     * @param file its name, without a folder
     * @param mode what becomes of it if lines are refused
     * @param unknownColumns what becomes of columns that no list knows
     */
    record ImportOnServer(@MaxLength(200) String file, IntakeMode mode, UnknownColumns unknownColumns) {}
}
