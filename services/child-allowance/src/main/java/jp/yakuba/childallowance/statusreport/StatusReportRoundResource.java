package jp.yakuba.childallowance.statusreport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.ToIntBiFunction;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done for all reports of a year at once, over REST. */
@Path("/child-allowance/v1/status-reports/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class StatusReportRoundResource {

    private final Database database;
    private final StatusReportDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    StatusReportRoundResource(
            Database database, StatusReportDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    /** How many it was done for. */
    @Schema(name = "StatusReportRound")
    record Round(int reports) {}

    /** The job that does it. */
    @Schema(name = "StatusReportSuspensions")
    record Begun(String job) {}

    @POST
    @Path("/finding")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    @Operation(operationId = "findStatusReports")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<Round> find(@PathParam("year") String year) {
        return done(year, desk::find);
    }

    @POST
    @Path("/dispatch")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    @Operation(operationId = "sendStatusReports")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<Round> send(@PathParam("year") String year) {
        return done(year, desk::send);
    }

    private RestResponse<Round> done(String year, ToIntBiFunction<UnitOfWork, ReportYear> round) {
        var of = year(year);
        return database.transact(
                operator.get(), work -> keys.once(work, () -> RestResponse.ok(new Round(round.applyAsInt(work, of)))));
    }

    @POST
    @Path("/suspensions")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "suspendForStatusReports")
    @Problems({ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Begun> suspend(@PathParam("year") String year) {
        var of = year(year);
        return database.transact(
                operator.get(),
                work -> keys.once(
                        work,
                        () -> RestResponse.accepted(
                                new Begun(desk.suspend(work, of).toString()))));
    }

    private static ReportYear year(String year) {
        return Parameters.value("year", year, ReportYear::parse);
    }
}
