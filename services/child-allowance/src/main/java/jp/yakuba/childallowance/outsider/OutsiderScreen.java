package jp.yakuba.childallowance.outsider;

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
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where an addressee who is in no register here is registered, looked at with the versions before, corrected and joined. */
@Path("/child-allowance/outsiders")
class OutsiderScreen {

    private static final String HERE = "/child-allowance/outsiders/";
    private static final RecordShape<Joining> JOINING = new RecordShape<>(Joining.class, Values.typed());
    private static final RecordShape<Correcting> CORRECTING = new RecordShape<>(Correcting.class, Values.typed());

    /** What a correction says beside the addressee. */
    record Correcting(int version, @FreeText @MaxLength(200) String reason) {}

    @CheckedTemplate(basePath = "child-allowance/outsider")
    static class Templates {
        static native TemplateInstance newAddressee(FormState form, OutsiderPage.Choices choices);

        static native TemplateInstance outsider(OutsiderPage page, FormState form, OutsiderPage.Choices choices);

        private Templates() {}
    }

    private final Database database;
    private final OutsiderDesk desk;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    OutsiderScreen(
            Database database, OutsiderDesk desk, Submissions posts, FormInstance instance, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @GET
    @Path("/new")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    public TemplateInstance ask() {
        return Templates.newAddressee(FormState.blank().with("kind", OutsiderKind.PERSON.code()), OutsiderPage.CHOICES);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    public Response enter(MultivaluedMap<String, String> posted) {
        instance.comesBackTo(HERE + "new");
        var form = FormState.of(posted);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var number = desk.enter(work, outsider(posted), form.reasons());
                    return Done.at(HERE + number, "登録しました。宛名番号は " + number + " です。");
                }))
                .orAgain(findings -> Templates.newAddressee(form.with(findings), OutsiderPage.CHOICES));
    }

    private static Outsider outsider(MultivaluedMap<String, String> posted) {
        return PostedRecord.of(Outsider.SHAPE, posted);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
    public TemplateInstance show(@PathParam("number") String number) {
        return database.transact(operator.get(), work -> {
            var seen = desk.look(work, AddresseeNumber.parse(number));
            return page(work, seen, OutsiderPage.form(seen));
        });
    }

    private static TemplateInstance page(UnitOfWork work, OutsiderDesk.Seen seen, FormState form) {
        return Templates.outsider(OutsiderPage.of(work, seen), form, OutsiderPage.CHOICES);
    }

    @POST
    @Path("/{number}/{what}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    public Response change(
            @PathParam("number") String number, @PathParam("what") String what, MultivaluedMap<String, String> posted) {
        var wanted = AddresseeNumber.parse(number);
        var form = FormState.of(posted);
        instance.comesBackTo(HERE + wanted);
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> Done.at(HERE + wanted, changed(work, wanted, what, posted, form.reasons()))))
                .orAgain(findings -> database.transact(operator.get(), work -> {
                    var seen = desk.look(work, wanted);
                    var typed = what.equals("versions") ? form : OutsiderPage.form(seen);
                    return page(work, seen, typed.with(findings));
                }));
    }

    private String changed(
            UnitOfWork work,
            AddresseeNumber number,
            String what,
            MultivaluedMap<String, String> posted,
            Map<String, String> reasons) {
        switch (what) {
            case "versions" -> {
                var correcting = PostedRecord.of(CORRECTING, posted);
                desk.correct(
                        work,
                        number,
                        new Correction(correcting.version(), correcting.reason(), outsider(posted)),
                        reasons);
                return "訂正しました。前の内容は履歴に残ります。";
            }
            case "resident" -> {
                desk.join(work, number, PostedRecord.ofForm("joining", JOINING, posted));
                return "住民の宛名番号と結び付けました。";
            }
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
