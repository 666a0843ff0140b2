package jp.yakuba.childallowance.person;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeCriteria;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People over REST; a search by POST, so that no name stands in an address. */
@Path("/child-allowance/v1")
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {

    private final Database database;
    private final CurrentOperator operator;
    private final People people;

    PersonResource(Database database, CurrentOperator operator, People people) {
        this.database = database;
        this.operator = operator;
        this.people = people;
    }

    @GET
    @Path("/people/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
    @Operation(operationId = "getPerson")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public PersonAnswer get(@PathParam("number") String number) {
        var wanted = Parameters.value("number", number, AddresseeNumber::parse);
        return database.transact(operator.get(), work -> people.find(work, wanted)
                .map(family -> PersonAnswer.of(
                        work.operator(),
                        family,
                        JoinedNumbers.of(work, List.of(wanted)).get(wanted)))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)));
    }

    @POST
    @Path("/people-searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
    @Operation(operationId = "searchPeople")
    @Problems({ProblemType.VALIDATION_FAILED})
    public PeoplePage search(@BeanParam PageRequest page, AddresseeCriteria criteria) {
        return database.transact(operator.get(), work -> PeoplePage.of(work, people.search(work, criteria, page)));
    }
}
