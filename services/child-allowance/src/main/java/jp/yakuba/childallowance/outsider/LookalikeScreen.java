package jp.yakuba.childallowance.outsider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;

/** The outsiders who may have become residents, each beside the resident. */
@Path("/child-allowance/outsiders")
@PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
class LookalikeScreen {

    /** Those behind them are shown once these are joined. */
    private static final int SHOWN = 100;

    /**
     * An outsider and a resident.
     *
     * @param position its place on the page, from 1
     */
    public record Row(int position, AddresseeInSight outsider, AddresseeInSight resident) {}

    @CheckedTemplate(basePath = "child-allowance/outsider")
    static class Templates {
        static native TemplateInstance lookalikes(List<Row> lookalikes);

        private Templates() {}
    }

    private final Database database;
    private final LookalikeDesk desk;
    private final PeopleInSight sight;
    private final CurrentOperator operator;

    LookalikeScreen(Database database, LookalikeDesk desk, PeopleInSight sight, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.sight = sight;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "outsiders",
                "住登外者・法人・施設",
                NavigationItem.Group.COUNTER,
                "/child-allowance/outsiders",
                ChildAllowancePermission.VIEW_PERSON,
                15);
    }

    @GET
    public TemplateInstance show() {
        return database.transact(operator.get(), work -> {
            var pairs = desk.look(work, null, SHOWN);
            var people = sight.of(
                    work,
                    pairs.stream()
                            .flatMap(pair -> Stream.of(pair.outsider(), pair.resident()))
                            .distinct()
                            .toList());
            return Templates.lookalikes(IntStream.range(0, pairs.size())
                    .mapToObj(i -> new Row(
                            i + 1,
                            Objects.requireNonNull(people.get(pairs.get(i).outsider())),
                            Objects.requireNonNull(people.get(pairs.get(i).resident()))))
                    .toList());
        });
    }
}
