package jp.yakuba.childallowance.payment.deduction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a run took for fees and as donations over REST. */
@Path("/child-allowance/v1/payment-runs/{id}/deductions")
@Produces(MediaType.APPLICATION_JSON)
class TakenResource {

    private static final int KEYS = 2;

    private final Database database;
    private final TakenDesk desk;
    private final CurrentOperator operator;

    TakenResource(Database database, TakenDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listTakenDeductions")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<TakenDeductions.Taken> list(
            @PathParam("id") String id, @QueryParam("kind") @Nullable String kind, @BeanParam PageRequest page) {
        var run = Parameters.value("id", id, PaymentRunId::parse);
        var wanted = kind == null ? null : Parameters.value("kind", kind, DeductionKind::parse);
        var keys = page.cursor(KEYS).map(Cursor::keys).orElse(null);
        var after = keys == null ? null : Parameters.value("cursor", keys.getFirst(), AddresseeNumber::parse);
        var number = keys == null ? 0 : Parameters.value("cursor", keys.getLast(), Integer::valueOf);
        return database.transact(
                operator.get(),
                work -> Page.of(
                        desk.list(work, run, wanted, after, number, page.fetch()),
                        page,
                        one -> Cursor.after(one.recipient(), one.number())));
    }
}
