package jp.yakuba.childallowance.payment.repayment;

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
import java.util.List;
import java.util.function.Function;
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
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 過払いの債権: who owes what was paid too much, and what of it is written off. */
@Path("/child-allowance/debtors")
class DebtScreen {

    private static final String HERE = "/child-allowance/debtors";
    private static final int PAGE = 50;
    private static final RecordShape<WriteOffRequest> REQUEST =
            new RecordShape<>(WriteOffRequest.class, Values.typed());
    private static final RecordShape<WriteOffDecision> DECISION =
            new RecordShape<>(WriteOffDecision.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/repayment")
    static class Templates {
        static native TemplateInstance debtors(List<DebtPage.ListLine> lines, boolean later, @Nullable String next);

        static native TemplateInstance debt(DebtPage page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final DebtDesk desk;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    DebtScreen(
            Database database,
            DebtDesk desk,
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

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "debtors", "過払いの債権", NavigationItem.Group.REVIEW, HERE, ChildAllowancePermission.PAYMENT_VIEW, 18);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance list(@QueryParam("page") @Nullable String after) {
        return database.transact(operator.get(), work -> {
            var found = desk.list(work, after == null ? null : AddresseeNumber.parse(after), PAGE + 1);
            var page = found.subList(0, Math.min(PAGE, found.size()));
            var people = sight.of(work, page.stream().map(Debtor::recipient).toList());
            return Templates.debtors(
                    page.stream()
                            .map(debtor -> DebtPage.ListLine.of(debtor, people))
                            .toList(),
                    after != null,
                    found.size() > PAGE ? page.getLast().recipient().value() : null);
        });
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance show(@PathParam("number") String number) {
        return shown(AddresseeNumber.parse(number), FormState.blank());
    }

    private TemplateInstance shown(AddresseeNumber recipient, FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.debt(
                        DebtPage.of(work.operator(), recipient, desk.look(work, recipient)),
                        sight.header(work, List.of(recipient)),
                        form));
    }

    @POST
    @Path("/{number}/write-offs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    public Response propose(@PathParam("number") String number, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        return done(recipient, posted, work -> {
            desk.propose(work, recipient, PostedRecord.of(REQUEST, posted));
            return "不納欠損を起案しました。別の職員が決裁すると、返還を求めなくなります。";
        });
    }

    @POST
    @Path("/{number}/write-offs/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_APPROVE)
    public Response decide(
            @PathParam("number") String number, @PathParam("entry") int entry, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        return done(recipient, posted, work -> {
            var decision = PostedRecord.of(DECISION, posted);
            desk.decide(work, recipient, entry, decision);
            return decision.accepted() ? "不納欠損を決裁しました。" : "不納欠損を却下しました。";
        });
    }

    private Response done(
            AddresseeNumber recipient, MultivaluedMap<String, String> posted, Function<UnitOfWork, String> act) {
        var here = HERE + "/" + recipient;
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> Done.at(here, act.apply(work))))
                .orAgain(findings -> shown(recipient, FormState.of(posted).with(findings)));
    }
}
