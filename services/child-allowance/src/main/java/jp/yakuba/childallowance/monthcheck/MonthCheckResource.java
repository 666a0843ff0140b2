package jp.yakuba.childallowance.monthcheck;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Has the months of all recipients checked at once, without waiting for the first of a month. */
@Path("/child-allowance/v1/month-checks")
@Produces(MediaType.APPLICATION_JSON)
class MonthCheckResource {

    private final Jobs jobs;
    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MonthCheckResource(Jobs jobs, Database database, IdempotencyKeys keys, CurrentOperator operator) {
        this.jobs = jobs;
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * A check that is ordered.
     *
     * @param job where it is watched
     */
    record OrderedCheck(JobId job) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
    @Operation(operationId = "checkMonths")
    @Problems({})
    public RestResponse<OrderedCheck> check() {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var job = jobs.submit(work, MonthCheckJob.request());
                    return ResponseBuilder.create(Status.ACCEPTED, new OrderedCheck(job))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }
}
