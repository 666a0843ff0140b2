package jp.yakuba.childallowance.payment.recipient;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
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

/** 決裁待ちの口座変更 over REST. */
@Path("/child-allowance/v1/waiting-accounts")
@Produces(MediaType.APPLICATION_JSON)
class WaitingAccountResource {

    private final Database database;
    private final AccountDesk desk;
    private final CurrentOperator operator;

    WaitingAccountResource(Database database, AccountDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listWaitingAccounts")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<WaitingAccount> list(@BeanParam PageRequest page) {
        var after = page.cursor(2)
                .map(cursor -> new WaitingAccount.Place(
                        Parameters.value("cursor", cursor.keys().getFirst(), AddresseeNumber::parse),
                        Parameters.number("cursor", cursor.keys().getLast(), 0)))
                .orElse(null);
        return database.transact(
                operator.get(),
                work -> Page.of(
                        desk.waiting(work, after, page.fetch()),
                        page,
                        one -> Cursor.after(one.recipient(), one.entry())));
    }
}
