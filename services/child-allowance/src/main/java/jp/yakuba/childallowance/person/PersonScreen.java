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
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A person with the household. */
@Path("/child-allowance/people/{number}")
@TemplateData(target = ChildAllowancePermission.class, namespace = "ChildAllowancePermission")
@PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
class PersonScreen {

    /**
     * Whether somebody is in the register.
     *
     * @param outside whether the office has registered them itself
     * @param resident 宛名番号 as which an outsider lives here since; empty if nobody has said so
     * @param before 宛名番号 of the outsider whom a resident was before; empty likewise
     * @param alike 宛名番号 of the outsiders who look like the resident and are not joined
     */
    public record Standing(boolean outside, String resident, String before, List<String> alike) {

        private static final int MOST_ALIKE = 5;

        static Standing of(UnitOfWork work, Addressee person) {
            var number = person.addresseeNumber();
            return new Standing(
                    person.kind().isOutside(),
                    text(JoinedNumbers.of(work, List.of(number)).get(number)),
                    text(JoinedNumbers.before(work, List.of(number)).get(number)),
                    Lookalikes.of(work, number, MOST_ALIKE).stream()
                            .map(AddresseeNumber::value)
                            .toList());
        }

        private static String text(@Nullable AddresseeNumber number) {
            return number == null ? "" : number.value();
        }
    }

    @CheckedTemplate(basePath = "child-allowance/person")
    static class Templates {
        static native TemplateInstance person(
                PersonHeader header, AddresseeInSight person, List<AddresseeInSight> household, Standing standing);

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
            return Templates.person(
                    person.header(),
                    person,
                    household,
                    Standing.of(work, family.person().person()));
        });
    }
}
