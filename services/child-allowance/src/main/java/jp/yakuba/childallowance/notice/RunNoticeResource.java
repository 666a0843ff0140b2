package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Notices of a whole payment run over REST. */
@Path("/child-allowance/v1/payment-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RunNoticeResource {

    private final Database database;
    private final RunNotices notices;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    RunNoticeResource(Database database, RunNotices notices, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.notices = notices;
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * How the notices of a run are to be issued.
     *
     * @param withoutSeal prints 公印省略 instead of the seal
     */
    @Schema(name = "RunNoticesOrder")
    record Order(boolean withoutSeal) {}

    /**
     * That they are being issued.
     *
     * @param job where that is watched, and the documents are
     */
    @Schema(name = "OrderedNotices")
    record Ordered(JobId job) {}

    @POST
    @Path("/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueNoticesOfPaymentRun")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<Ordered> issue(@PathParam("id") UUID id, Passing<Order> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var job = notices.order(
                            work, new PaymentRunId(id), sent.asked().withoutSeal(), sent.passedAlerts());
                    return ResponseBuilder.create(RestResponse.Status.ACCEPTED, new Ordered(job))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }
}
