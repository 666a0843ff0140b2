package jp.yakuba.childallowance.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The annual report over REST. */
@Path("/child-allowance/v1/statistics/{year}")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {

    private final Database database;
    private final StatisticsDesk desk;
    private final CurrentOperator operator;

    StatisticsResource(Database database, StatisticsDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.STATISTICS_VIEW)
    @Operation(operationId = "getStatistics")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Statistics get(@PathParam("year") String year, @QueryParam("asOf") @Nullable String asOf) {
        return database.transact(operator.get(), work -> desk.make(work, year(work, year, asOf)));
    }

    private static StatisticsYear year(UnitOfWork work, String year, @Nullable String asOf) {
        try {
            return StatisticsYear.parse(year, asOf, work.today());
        } catch (RejectedValue rejected) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    rejected.finding(
                            rejected.code().equals(ChildAllowanceError.STATISTICS_DAY_WRONG.code()) ? "asOf" : "year"));
        }
    }
}
