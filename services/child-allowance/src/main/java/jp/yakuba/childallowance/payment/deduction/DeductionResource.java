package jp.yakuba.childallowance.payment.deduction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiConsumer;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 徴収・寄附 of a recipient over REST. */
@Path("/child-allowance/v1/recipients/{number}/deductions")
@Produces(MediaType.APPLICATION_JSON)
class DeductionResource {

    private final Database database;
    private final DeductionDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    DeductionResource(Database database, DeductionDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "getDeductions")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Items<Deduction> list(@PathParam("number") String number) {
        var recipient = number(number);
        return database.transact(operator.get(), work -> new Items<>(desk.look(work, recipient)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "enterDeduction")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<Deduction>> enter(@PathParam("number") String number, DeductionRequest asked) {
        return done(number, (work, recipient) -> desk.enter(work, recipient, asked));
    }

    @POST
    @Path("/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "changeDeduction")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<Deduction>> change(
            @PathParam("number") String number, @PathParam("entry") int entry, DeductionRequest asked) {
        return done(number, (work, recipient) -> desk.change(work, recipient, entry, asked));
    }

    @POST
    @Path("/{entry}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "withdrawDeduction")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<Deduction>> withdraw(
            @PathParam("number") String number, @PathParam("entry") int entry, DeductionWithdrawal asked) {
        return done(number, (work, recipient) -> desk.withdraw(work, recipient, entry, asked));
    }

    private RestResponse<Items<Deduction>> done(String number, BiConsumer<UnitOfWork, AddresseeNumber> act) {
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    act.accept(work, recipient);
                    return RestResponse.ok(new Items<>(desk.look(work, recipient)));
                }));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
