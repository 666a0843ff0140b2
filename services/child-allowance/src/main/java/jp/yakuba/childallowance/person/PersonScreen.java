package jp.yakuba.childallowance.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;

/** A person with the household. */
@Path("/child-allowance/people/{number}")
@TemplateData(target = ChildAllowancePermission.class, namespace = "ChildAllowancePermission")
@PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
class PersonScreen {

    @CheckedTemplate(basePath = "child-allowance/person")
    static class Templates {
        static native TemplateInstance person(
                PersonHeader header, AddresseeInSight person, List<AddresseeInSight> household);

        private Templates() {}
    }

    private final Database database;
    private final CurrentOperator operator;
    private final People people;

    PersonScreen(Database database, CurrentOperator operator, People people) {
        this.database = database;
        this.operator = operator;
        this.people = people;
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return database.transact(operator.get(), work -> {
            var family = people.find(work, AddresseeNumber.parse(number))
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var person = AddresseeInSight.of(work.operator(), family.person(), work.today());
            var household = family.household().stream()
                    .map(member -> AddresseeInSight.of(work.operator(), member, work.today()))
                    .toList();
            return Templates.person(person.header(), person, household);
        });
    }
}
