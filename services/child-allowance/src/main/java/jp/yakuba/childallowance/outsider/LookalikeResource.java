package jp.yakuba.childallowance.outsider;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.Lookalikes;
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

/** 住民になったと思われる住登外者 over REST. */
@Path("/child-allowance/v1/outsider-lookalikes")
@Produces(MediaType.APPLICATION_JSON)
class LookalikeResource {

    private final Database database;
    private final LookalikeDesk desk;
    private final CurrentOperator operator;

    LookalikeResource(Database database, LookalikeDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
    @Operation(operationId = "listOutsiderLookalikes")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<Lookalikes.Pair> list(@BeanParam PageRequest page) {
        var after = page.cursor(2)
                .map(cursor -> new Lookalikes.Pair(
                        number(cursor.keys().getFirst()), number(cursor.keys().getLast())))
                .orElse(null);
        return database.transact(
                operator.get(),
                work -> Page.of(
                        desk.look(work, after, page.fetch()),
                        page,
                        pair -> Cursor.after(pair.outsider(), pair.resident())));
    }

    private static AddresseeNumber number(String key) {
        return Parameters.value("cursor", key, AddresseeNumber::parse);
    }
}
