package jp.yakuba.childallowance.changes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The changes that a recipient has notified of, and where one is entered. */
@Path("/child-allowance/changes/{number}")
class ChangeScreen {

    private static final String HERE = "/child-allowance/changes/";
    private static final RecordShape<ChangeNotification> SHAPE =
            new RecordShape<>(ChangeNotification.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/changes")
    static class Templates {
        static native TemplateInstance changes(Page page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    /** What the page shows. */
    public record Page(
            String recipient, List<Row> changes, List<Option> whose, List<Option> employments, boolean mayEnter) {}

    /** A notification in one line. */
    public record Row(
            String receivedOn,
            String changedOn,
            String whose,
            String name,
            String address,
            String employment,
            String note,
            boolean hides) {

        static Row of(ChangeDesk.Seen seen) {
            var of = seen.change();
            return new Row(
                    day(of.receivedOn()),
                    day(of.changedOn()),
                    of.whose().japanese()
                            + (of.person() == null ? "" : "（" + of.person().value() + "）"),
                    Stream.of(of.name(), of.reading()).filter(Objects::nonNull).collect(Collectors.joining("　")),
                    home(
                            seen,
                            Stream.of(of.postalCode(), of.address())
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining("　"))),
                    of.employment() == null ? "" : of.employment().japanese(),
                    home(seen, of.note()),
                    of.hides());
        }

        /** Shows nothing of whom it is about. */
        @Override
        public String toString() {
            return "Row[…]";
        }

        private static String home(ChangeDesk.Seen seen, @Nullable String text) {
            return text == null || text.isEmpty() ? "" : seen.showsHome() ? text : Clearance.MASK;
        }

        private static String day(LocalDate day) {
            return RecordedDate.of(day).display(DateStyle.WAREKI);
        }
    }

    private final Database database;
    private final ChangeDesk desk;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    ChangeScreen(
            Database database,
            ChangeDesk desk,
            PeopleInSight sight,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.sight = sight;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance show(@PathParam("number") String number) {
        return database.transact(
                operator.get(),
                work -> page(
                        work,
                        AddresseeNumber.parse(number),
                        FormState.blank().with("receivedOn", DayField.text(work.today()))));
    }

    private TemplateInstance page(UnitOfWork work, AddresseeNumber recipient, FormState form) {
        return Templates.changes(
                new Page(
                        recipient.value(),
                        desk.look(work, recipient).stream().map(Row::of).toList(),
                        Option.of(Whose.values(), Whose::japanese),
                        Option.of(Employment.values(), Employment::japanese),
                        work.operator().may(ChildAllowancePermission.CLAIM_ENTER)),
                sight.header(work, List.of(recipient)),
                form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    public Response enter(@PathParam("number") String number, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        instance.comesBackTo(HERE + recipient);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    desk.enter(work, recipient, PostedRecord.of(SHAPE, posted));
                    return Done.at(HERE + recipient, "変更届を登録しました。");
                }))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> page(work, recipient, FormState.of(posted).with(findings))));
    }
}
