package jp.yakuba.childallowance.payment.deduction;

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
import java.util.List;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
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
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 徴収・寄附 of a recipient: the list, where one is entered, and each one, where it is changed and withdrawn. */
@Path("/child-allowance/payments/{number}/deductions")
class DeductionScreen {

    private static final RecordShape<DeductionRequest> REQUEST =
            new RecordShape<>(DeductionRequest.class, Values.typed());
    private static final RecordShape<DeductionWithdrawal> WITHDRAWAL =
            new RecordShape<>(DeductionWithdrawal.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/deduction")
    static class Templates {
        static native TemplateInstance deductions(DeductionPage page, PeopleHeader inSight, FormState form);

        static native TemplateInstance deduction(
                DeductionPage.One one, PeopleHeader inSight, FormState form, FormState withdrawal);

        private Templates() {}
    }

    private final Database database;
    private final DeductionDesk desk;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    DeductionScreen(
            Database database,
            DeductionDesk desk,
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
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance list(@PathParam("number") String number) {
        return listed(AddresseeNumber.parse(number), FormState.blank());
    }

    private TemplateInstance listed(AddresseeNumber recipient, FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.deductions(
                        DeductionPage.of(work, recipient, desk.look(work, recipient)),
                        sight.header(work, List.of(recipient)),
                        form));
    }

    @GET
    @Path("/{entry}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance show(@PathParam("number") String number, @PathParam("entry") int entry) {
        return shown(AddresseeNumber.parse(number), entry, null, FormState.blank());
    }

    /** @param change as it was posted; null where it counts as it is */
    private TemplateInstance shown(
            AddresseeNumber recipient, int entry, @Nullable FormState change, FormState withdrawal) {
        return database.transact(operator.get(), work -> {
            var all = desk.look(work, recipient);
            var deduction = all.stream()
                    .filter(one -> one.number() == entry)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return Templates.deduction(
                    DeductionPage.of(work, recipient, all).one(deduction),
                    sight.header(work, List.of(recipient)),
                    change == null ? DeductionPage.form(deduction) : change,
                    withdrawal);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    public Response enter(@PathParam("number") String number, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        return done(
                here(recipient),
                work -> {
                    desk.enter(work, recipient, PostedRecord.of(REQUEST, posted));
                    return "登録しました。まだ記帳していない支払から徴収します。";
                },
                findings -> listed(recipient, FormState.of(posted).with(findings)));
    }

    @POST
    @Path("/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    public Response change(
            @PathParam("number") String number, @PathParam("entry") int entry, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        return done(
                here(recipient) + "/" + entry,
                work -> {
                    desk.change(work, recipient, entry, PostedRecord.of(REQUEST, posted));
                    return "変更しました。まだ記帳していない支払から、変更した内容で徴収します。";
                },
                findings -> shown(recipient, entry, FormState.of(posted).with(findings), FormState.blank()));
    }

    @POST
    @Path("/{entry}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    public Response withdraw(
            @PathParam("number") String number, @PathParam("entry") int entry, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        return done(
                here(recipient) + "/" + entry,
                work -> {
                    desk.withdraw(work, recipient, entry, PostedRecord.of(WITHDRAWAL, posted));
                    return "撤回しました。まだ記帳していない支払からは徴収しません。";
                },
                findings -> shown(recipient, entry, null, FormState.of(posted).with(findings)));
    }

    private static String here(AddresseeNumber recipient) {
        return "/child-allowance/payments/" + recipient + "/deductions";
    }

    private Response done(String there, Function<UnitOfWork, String> act, Function<Findings, TemplateInstance> again) {
        instance.comesBackTo(there);
        return FormPost.of(() -> posts.once(operator.get(), work -> Done.at(there, act.apply(work))))
                .orAgain(again);
    }
}
