package jp.yakuba.childallowance.changes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** 氏名・住所等の変更届 over REST. */
@Path("/child-allowance/v1/recipients/{number}/changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangeResource {

    private final Database database;
    private final ChangeDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    ChangeResource(Database database, ChangeDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getChangeNotifications")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Items<ChangeAnswer> list(@PathParam("number") String number) {
        var recipient = number(number);
        return database.transact(operator.get(), work -> seen(work, recipient));
    }

    private Items<ChangeAnswer> seen(UnitOfWork work, AddresseeNumber recipient) {
        return new Items<>(
                desk.look(work, recipient).stream().map(ChangeAnswer::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterChangeNotification")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<ChangeAnswer>> enter(@PathParam("number") String number, ChangeNotification change) {
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    desk.enter(work, recipient, change);
                    return RestResponse.ok(seen(work, recipient));
                }));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
