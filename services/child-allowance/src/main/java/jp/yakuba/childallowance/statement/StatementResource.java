package jp.yakuba.childallowance.statement;

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

/** 監護相当・生計費の負担についての確認書 over REST. */
@Path("/child-allowance/v1/recipients/{number}/custody-statements")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {

    private final Database database;
    private final StatementDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    StatementResource(Database database, StatementDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getCustodyStatements")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Items<StatementAnswer> list(@PathParam("number") String number) {
        var recipient = number(number);
        return database.transact(operator.get(), work -> seen(work, recipient));
    }

    private Items<StatementAnswer> seen(UnitOfWork work, AddresseeNumber recipient) {
        var seen = desk.look(work, recipient);
        var sight = StatementSight.of(work, recipient, seen.children());
        return new Items<>(seen.statements().stream()
                .map(statement -> StatementAnswer.of(statement, sight.showsHomes(statement)))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterCustodyStatement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<StatementAnswer>> enter(@PathParam("number") String number, CustodyStatement statement) {
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    desk.enter(work, recipient, statement);
                    return RestResponse.ok(seen(work, recipient));
                }));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
