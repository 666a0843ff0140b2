package jp.yakuba.childallowance.ageing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Whose amount falls or ends with a month, on the screen. */
@Path("/child-allowance/age-revisions")
class AgeScreen {

    private static final String HERE = "/child-allowance/age-revisions";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "child-allowance/ageing")
    static class Templates {
        static native TemplateInstance revisions(Shown page);

        private Templates() {}
    }

    /**
     * A month as the page shows it.
     *
     * @param next behind whom the next page begins; null on the last one
     * @param mayDecide whether who looks at it decides, and the month has come
     */
    public record Shown(
            String month,
            String words,
            String before,
            String after,
            List<Line> lines,
            boolean later,
            @Nullable String next,
            boolean mayDecide) {}

    /**
     * A recipient in one line.
     *
     * @param revision names the decision; empty while it is not decided on
     */
    public record Line(
            String recipient,
            String name,
            String before,
            String after,
            boolean ends,
            String why,
            String decided,
            String revision) {

        static Line of(AgeFall fall, Map<AddresseeNumber, AddresseeInSight> people) {
            var decided = fall.decidedOn();
            var revision = fall.revision();
            return new Line(
                    fall.recipient().value(),
                    name(people, fall.recipient()),
                    yen(fall.before()),
                    fall.ends() ? "消滅" : yen(fall.after()),
                    fall.ends(),
                    fall.children().isEmpty()
                            ? "認定した期間の終わり"
                            : fall.children().stream()
                                    .map(aged -> aged.child() + " " + name(people, aged.child()) + "："
                                            + aged.cause().japanese())
                                    .collect(Collectors.joining("、")),
                    decided == null ? "" : RecordedDate.of(decided).display(DateStyle.WAREKI),
                    revision == null ? "" : revision.toString());
        }

        private static String name(Map<AddresseeNumber, AddresseeInSight> people, AddresseeNumber number) {
            var person = people.get(number);
            return person == null ? "" : person.name();
        }

        private static String yen(long amount) {
            return "%,d円".formatted(amount);
        }
    }

    private final Database database;
    private final AgeDesk desk;
    private final PeopleInSight sight;
    private final CurrentOperator operator;

    AgeScreen(Database database, AgeDesk desk, PeopleInSight sight, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.sight = sight;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "age-revisions", "年齢到達の改定", NavigationItem.Group.REVIEW, HERE, ChildAllowancePermission.CLAIM_VIEW, 17);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance list(
            @QueryParam("month") @Nullable String month, @QueryParam("page") @Nullable String after) {
        return database.transact(
                operator.get(),
                work -> shown(
                        work,
                        month == null ? YearMonth.from(work.today()) : AgeDesk.month(month),
                        after == null ? "" : AddresseeNumber.parse(after).value()));
    }

    private TemplateInstance shown(UnitOfWork work, YearMonth month, String after) {
        var found = desk.list(work, month, after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var people =
                sight.of(work, page.stream().flatMap(AgeDesk::people).distinct().toList());
        return Templates.revisions(new Shown(
                month.toString(),
                WarekiMonth.of(month) + "分",
                HERE + "?month=" + month.minusMonths(1),
                HERE + "?month=" + month.plusMonths(1),
                page.stream().map(fall -> Line.of(fall, people)).toList(),
                !after.isEmpty(),
                found.size() > PAGE ? page.getLast().recipient().value() : null,
                work.operator().may(ChildAllowancePermission.CLAIM_APPROVE)
                        && !month.isAfter(YearMonth.from(work.today()))));
    }
}
