package jp.yakuba.childallowance.payment.recipient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.childallowance.payment.recipient.RecipientResource.DemandRequest;
import jp.yakuba.childallowance.payment.recipient.RecipientResource.ReleaseRequest;
import jp.yakuba.childallowance.payment.recipient.RecipientResource.SuspensionRequest;
import jp.yakuba.childallowance.person.PeopleInSight;
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
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The payments of a recipient: what is due and was paid, and where accounts, suspensions and repayments are entered. */
@Path("/child-allowance/payments")
class RecipientPaymentsScreen {

    static final String HERE = "/child-allowance/payments";
    private static final int WAITING = 100;

    private static final RecordShape<AccountChange> ACCOUNT = shape(AccountChange.class);
    private static final RecordShape<SuspensionRequest> SUSPENSION = shape(SuspensionRequest.class);
    private static final RecordShape<ReleaseRequest> RELEASE = shape(ReleaseRequest.class);
    private static final RecordShape<DemandRequest> DEMAND = shape(DemandRequest.class);
    private static final RecordShape<Repayments.Repayment> REPAYMENT = shape(Repayments.Repayment.class);

    @CheckedTemplate(basePath = "child-allowance/payment")
    static class Templates {
        static native TemplateInstance recipients(FormState form, List<WaitingRow> waiting);

        static native TemplateInstance recipient(
                RecipientPage page, PeopleHeader inSight, FormState form, BankNames banks);

        private Templates() {}
    }

    private final Database database;
    private final RecipientDesk desk;
    private final AccountDesk accounts;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    RecipientPaymentsScreen(
            Database database,
            RecipientDesk desk,
            AccountDesk accounts,
            PeopleInSight sight,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.accounts = accounts;
        this.sight = sight;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    private static <R extends Record> RecordShape<R> shape(Class<R> type) {
        return new RecordShape<>(type, Values.typed());
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "payment-recipients",
                "受給者の支払",
                NavigationItem.Group.COUNTER,
                HERE,
                ChildAllowancePermission.PAYMENT_VIEW,
                40);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public Response ask(@QueryParam("number") @Nullable String number) {
        if (number == null) {
            return Response.ok(asked(FormState.blank())).build();
        }
        return FormPost.of(() -> Response.seeOther(URI.create(HERE + "/" + AddresseeNumber.parse(number.strip())))
                        .build())
                .rejectedAt(_ -> "number")
                .orAgain(findings ->
                        asked(FormState.blank().with("number", number).with(findings)));
    }

    private TemplateInstance asked(FormState form) {
        return database.transact(operator.get(), work -> {
            var waiting = accounts.waiting(work, null, WAITING);
            var people = sight.of(
                    work,
                    waiting.stream().map(WaitingAccount::recipient).distinct().toList());
            return Templates.recipients(
                    form,
                    waiting.stream()
                            .map(one -> WaitingRow.of(one, people.get(one.recipient())))
                            .toList());
        });
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance show(@PathParam("number") String number) {
        return shown(AddresseeNumber.parse(number), FormState.blank());
    }

    TemplateInstance shown(AddresseeNumber number, FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.recipient(
                        RecipientPage.of(work.operator(), desk.look(work, number)),
                        sight.header(work, List.of(number)),
                        form,
                        BankNames.of(form)));
    }

    @POST
    @Path("/{number}/{what}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("number") String number, @PathParam("what") String what, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        var here = HERE + "/" + recipient;
        instance.comesBackTo(here);
        return FormPost.of(
                        () -> posts.once(operator.get(), work -> Done.at(here, entered(work, recipient, what, posted))))
                .orAgain(findings -> shown(recipient, FormState.of(posted).with(findings)));
    }

    private String entered(
            UnitOfWork work, AddresseeNumber recipient, String what, MultivaluedMap<String, String> posted) {
        switch (what) {
            case "accounts" -> {
                accounts.change(
                        work,
                        recipient,
                        PostedRecord.of(ACCOUNT, posted),
                        FormState.of(posted).reasons());
                return "振込先口座の変更を登録しました。決裁が要るときは、別の職員が決裁すると有効になります。";
            }
            case "suspensions" -> {
                var asked = PostedRecord.of(SUSPENSION, posted);
                desk.suspend(work, recipient, asked.firstMonth(), asked.reason());
                return "支払を差し止めました。";
            }
            case "releases" -> {
                desk.release(work, recipient, PostedRecord.of(RELEASE, posted).reason());
                return "差止を解除しました。次の支払処理で支払います。";
            }
            case "demands" -> {
                desk.demand(work, recipient, PostedRecord.of(DEMAND, posted).payBy());
                return "返還の請求を登録しました。";
            }
            case "repayments" -> {
                desk.receive(work, recipient, PostedRecord.of(REPAYMENT, posted));
                return "返還の受領を登録しました。";
            }
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
