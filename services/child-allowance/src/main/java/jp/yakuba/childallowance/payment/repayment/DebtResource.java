package jp.yakuba.childallowance.payment.repayment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 過払いの債権 over REST. */
@Path("/child-allowance/v1/debtors")
@Produces(MediaType.APPLICATION_JSON)
class DebtResource {

    private final Database database;
    private final DebtDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    DebtResource(Database database, DebtDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listDebtors")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<Debtor> list(@BeanParam PageRequest page) {
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), AddresseeNumber::parse))
                .orElse(null);
        return database.transact(
                operator.get(),
                work -> Page.of(
                        desk.list(work, after, page.fetch()), page, debtor -> Cursor.after(debtor.recipient())));
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "getDebt")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Debt get(@PathParam("number") String number) {
        var recipient = number(number);
        return database.transact(operator.get(), work -> desk.look(work, recipient));
    }

    @POST
    @Path("/{number}/write-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "proposeWriteOff")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Debt> propose(@PathParam("number") String number, WriteOffRequest asked) {
        return done(number, (work, recipient) -> desk.propose(work, recipient, asked));
    }

    @POST
    @Path("/{number}/write-offs/{entry}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_APPROVE)
    @Operation(operationId = "decideWriteOff")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Debt> decide(
            @PathParam("number") String number, @PathParam("entry") int entry, WriteOffDecision decision) {
        return done(number, (work, recipient) -> desk.decide(work, recipient, entry, decision));
    }

    private RestResponse<Debt> done(String number, BiConsumer<UnitOfWork, AddresseeNumber> act) {
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    act.accept(work, recipient);
                    return RestResponse.ok(desk.look(work, recipient));
                }));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
