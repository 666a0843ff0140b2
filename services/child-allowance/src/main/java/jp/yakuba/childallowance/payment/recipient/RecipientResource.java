package jp.yakuba.childallowance.payment.recipient;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The payments of a recipient over REST. */
@Path("/child-allowance/v1/recipients/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RecipientResource {

    private final Database database;
    private final RecipientDesk desk;
    private final AccountDesk accounts;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    RecipientResource(
            Database database,
            RecipientDesk desk,
            AccountDesk accounts,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.accounts = accounts;
        this.keys = keys;
        this.operator = operator;
    }

    /** 差止: from which month on, and why. */
    record SuspensionRequest(
            YearMonth firstMonth, @FreeText @MaxLength(200) String reason) {}

    /** 差止の解除: why. */
    record ReleaseRequest(@FreeText @MaxLength(200) String reason) {}

    /** 返還の請求: by when. */
    record DemandRequest(LocalDate payBy) {}

    @GET
    @Path("/payments")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "getRecipientPayments")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RecipientAnswer get(@PathParam("number") String number) {
        var recipient = number(number);
        return database.transact(
                operator.get(), work -> RecipientAnswer.of(work.operator(), desk.look(work, recipient)));
    }

    @POST
    @Path("/accounts")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "changeRecipientAccount")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> changeAccount(
            @PathParam("number") String number, Passing<AccountChange> sent) {
        return done(number, (work, recipient) -> accounts.change(work, recipient, sent.asked(), sent.passedAlerts()));
    }

    @POST
    @Path("/accounts/{entry}/decision")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_APPROVE)
    @Operation(operationId = "decideRecipientAccount")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> decideAccount(
            @PathParam("number") String number, @PathParam("entry") int entry, AccountDecision decision) {
        return done(number, (work, recipient) -> accounts.decide(work, recipient, entry, decision));
    }

    @POST
    @Path("/suspensions")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "suspendPayments")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> suspend(@PathParam("number") String number, SuspensionRequest asked) {
        return done(number, (work, recipient) -> desk.suspend(work, recipient, asked.firstMonth(), asked.reason()));
    }

    @POST
    @Path("/releases")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "releasePayments")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> release(@PathParam("number") String number, ReleaseRequest asked) {
        return done(number, (work, recipient) -> desk.release(work, recipient, asked.reason()));
    }

    @POST
    @Path("/demands")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "demandRepayment")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> demand(@PathParam("number") String number, DemandRequest asked) {
        return done(number, (work, recipient) -> desk.demand(work, recipient, asked.payBy()));
    }

    @POST
    @Path("/repayments")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Operation(operationId = "receiveRepayment")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<RecipientAnswer> receive(@PathParam("number") String number, Repayments.Repayment repayment) {
        return done(number, (work, recipient) -> desk.receive(work, recipient, repayment));
    }

    private RestResponse<RecipientAnswer> done(String number, BiConsumer<UnitOfWork, AddresseeNumber> act) {
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    act.accept(work, recipient);
                    return RestResponse.ok(RecipientAnswer.of(work.operator(), desk.look(work, recipient)));
                }));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
