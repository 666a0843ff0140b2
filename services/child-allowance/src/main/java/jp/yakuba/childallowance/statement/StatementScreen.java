package jp.yakuba.childallowance.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
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

/** The statements of a recipient, and where one is entered. */
@Path("/child-allowance/custody-statements/{number}")
class StatementScreen {

    private static final String HERE = "/child-allowance/custody-statements/";
    private static final RecordShape<CustodyStatement> SHAPE =
            new RecordShape<>(CustodyStatement.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/statement")
    static class Templates {
        static native TemplateInstance statements(Page page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    /** What the page shows. */
    public record Page(
            String recipient,
            List<StatementLine> statements,
            List<Option> children,
            List<Option> occupations,
            boolean mayEnter) {}

    private final Database database;
    private final StatementDesk desk;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    StatementScreen(
            Database database,
            StatementDesk desk,
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
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("child") @Nullable String child) {
        return database.transact(
                operator.get(),
                work -> page(
                        work,
                        AddresseeNumber.parse(number),
                        FormState.blank()
                                .with("statedOn", DayField.text(work.today()))
                                .with("child", Objects.requireNonNullElse(child, ""))));
    }

    private TemplateInstance page(UnitOfWork work, AddresseeNumber recipient, FormState form) {
        var seen = desk.look(work, recipient);
        var hiding = StatementSight.of(work, recipient, seen.children());
        var people = sight.of(work, seen.children());
        return Templates.statements(
                new Page(
                        recipient.value(),
                        seen.statements().stream()
                                .map(one -> StatementLine.of(one, hiding.showsHomes(one)))
                                .toList(),
                        seen.children().stream()
                                .map(child -> new Option(
                                        child.value(),
                                        child
                                                + (people.containsKey(child)
                                                        ? "　"
                                                                + people.get(child)
                                                                        .name()
                                                        : "")))
                                .toList(),
                        Option.of(Occupation.values(), Occupation::japanese),
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
                    return Done.at(HERE + recipient, "確認書を登録しました。");
                }))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> page(work, recipient, FormState.of(posted).with(findings))));
    }
}
