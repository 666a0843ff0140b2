package jp.yakuba.childallowance.payment.run;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.function.BiFunction;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Payment runs over REST: made, looked at, decided on, given up. */
@Path("/child-allowance/v1/payment-runs")
@Produces(MediaType.APPLICATION_JSON)
class RunResource {

    private final Database database;
    private final RunDesk desk;
    private final PaymentRuns runs;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    RunResource(Database database, RunDesk desk, PaymentRuns runs, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.runs = runs;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_PREPARE)
    @Operation(operationId = "makePaymentRun")
    @Problems({ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RunView> make(RunRequest asked) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var run = desk.make(work, asked);
                    return ResponseBuilder.<RunView>created(URI.create("/child-allowance/v1/payment-runs/" + run.id()))
                            .tag(ETags.of(run.revision()))
                            .entity(run)
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listPaymentRuns")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<RunView> list(@BeanParam PageRequest page) {
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), PaymentRunId::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found = Page.of(runs.list(work, after, page.fetch()), page, run -> Cursor.after(run.id()));
            desk.listed(work, found.items().size());
            return found;
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "getPaymentRun")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<RunInFull> get(@PathParam("id") String id) {
        var wanted = id(id);
        return database.transact(operator.get(), work -> {
            var run = desk.look(work, wanted);
            return ResponseBuilder.ok(run).tag(ETags.of(run.run().revision())).build();
        });
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_APPROVE)
    @Operation(operationId = "approvePaymentRun")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RunView> approve(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, desk::approve);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_PREPARE)
    @Operation(operationId = "withdrawPaymentRun")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RunView> withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, desk::withdraw);
    }

    @POST
    @Path("/{id}/file")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_TRANSFER)
    @Operation(operationId = "writePaymentFile")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RunView> goOn(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, desk::goOn);
    }

    private RestResponse<RunView> step(
            String id, @Nullable String ifMatch, BiFunction<UnitOfWork, PaymentRun, RunView> step) {
        var wanted = id(id);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var run = runs.lock(work, wanted);
                    ETags.requireMatch(ifMatch, ETags.of(run.revision()));
                    var done = step.apply(work, run);
                    return ResponseBuilder.ok(done)
                            .tag(ETags.of(done.revision()))
                            .build();
                }));
    }

    static PaymentRunId id(String id) {
        return Parameters.value("id", id, PaymentRunId::parse);
    }
}
