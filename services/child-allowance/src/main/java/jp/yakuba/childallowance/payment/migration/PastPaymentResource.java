package jp.yakuba.childallowance.payment.migration;

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
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.OrderedImport;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Past payments over REST: the body is the file; the answer says where to watch the job. */
@Path("/child-allowance/v1/payment-imports")
class PastPaymentResource {

    private final PastPaymentOrders orders;
    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    PastPaymentResource(PastPaymentOrders orders, Database database, IdempotencyKeys keys, CurrentOperator operator) {
        this.orders = orders;
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_IMPORT)
    @Operation(operationId = "importPastPayments")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<OrderedImport> order(
            @QueryParam("mode") @DefaultValue("all-or-nothing") String mode, InputStream file) {
        var how = IntakeMode.of(mode);
        var stored = orders.store(operator.get(), "payments.csv", file);
        return database.transact(
                operator.get(),
                work -> keys.onceFor(
                        work,
                        how.code() + " " + stored.sha256(),
                        () -> OrderedImport.as(orders.submit(work, stored, how))));
    }
}
