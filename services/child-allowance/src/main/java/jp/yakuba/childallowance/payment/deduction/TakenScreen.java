package jp.yakuba.childallowance.payment.deduction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.tenancy.Database;

/** What a run took of one kind, as a file for who gets it. */
@Path("/child-allowance/payment-runs/{run}/deductions/{kind}")
class TakenScreen {

    private final Database database;
    private final TakenDesk desk;
    private final CurrentOperator operator;

    TakenScreen(Database database, TakenDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Produces("text/csv;charset=UTF-8")
    public Response file(@PathParam("run") String run, @PathParam("kind") String kind) {
        var wanted = DeductionKind.parse(kind);
        var of = PaymentRunId.parse(run);
        return database.transact(operator.get(), work -> Response.ok(desk.file(work, of, wanted))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"child-allowance-deductions-" + wanted + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }
}
