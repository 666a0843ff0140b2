package jp.yakuba.childallowance.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.intake.IntakeDesk;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.office.intake.OrderedImport;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 認定請求 in a file over REST: the body is the file; the answer says where to watch the job. */
@Path("/child-allowance/v1/claim-imports")
class ClaimImportResource {

    private final IntakeDesk desk;
    private final CurrentOperator operator;

    ClaimImportResource(Intakes intakes, CurrentOperator operator) {
        this.desk = intakes.desk(ClaimFile.TERMS);
        this.operator = operator;
    }

    @POST
    @Consumes({"text/csv", "application/gzip", "application/zip"})
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_IMPORT)
    @Operation(operationId = "importClaims")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<OrderedImport> order(
            @QueryParam("mode") @DefaultValue("all-or-nothing") String mode,
            @QueryParam("unknownColumns") @DefaultValue("refuse") String unknownColumns,
            InputStream file) {
        var options = IntakeOptions.parse(mode, unknownColumns);
        return desk.ordered(operator.get(), options, desk.store(operator.get(), "claims.csv", file));
    }
}
