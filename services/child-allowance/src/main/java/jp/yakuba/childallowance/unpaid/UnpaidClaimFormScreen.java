package jp.yakuba.childallowance.unpaid;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where a claim is typed, looked at and kept as a draft, and where a draft is corrected. */
@Path("/child-allowance/unpaid-claims")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
class UnpaidClaimFormScreen {

    private static final String LIST = "/child-allowance/unpaid-claims";
    private static final String NEW = LIST + "/new";

    @CheckedTemplate(basePath = "child-allowance/unpaid")
    static class Templates {
        static native TemplateInstance form(UnpaidClaimForm page);

        private Templates() {}
    }

    private final Database database;
    private final UnpaidClaimDesk desk;
    private final UnpaidClaimExaminer examiner;
    private final UnpaidClaims claims;
    private final UnpaidClaimPages pages;
    private final KeptForms kept;
    private final Submissions posts;
    private final Notices notices;
    private final CurrentOperator operator;

    UnpaidClaimFormScreen(
            Database database,
            UnpaidClaimDesk desk,
            UnpaidClaimExaminer examiner,
            UnpaidClaims claims,
            UnpaidClaimPages pages,
            KeptForms kept,
            Submissions posts,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.examiner = examiner;
        this.claims = claims;
        this.pages = pages;
        this.kept = kept;
        this.posts = posts;
        this.notices = notices;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "unpaid-claim-entry",
                "未支払請求の入力",
                NavigationItem.Group.COUNTER,
                NEW,
                ChildAllowancePermission.CLAIM_ENTER,
                13);
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@Context UriInfo uri) {
        return database.transact(
                operator.get(),
                work -> Templates.form(pages.form(
                        work,
                        kept.asked(work).map(UnpaidClaimFormScreen::typed).orElseGet(() -> begun(work, uri)),
                        NEW,
                        false,
                        null)));
    }

    /** The dead by the task or page from which one begins, and today. */
    private static FormState begun(UnitOfWork work, UriInfo uri) {
        var deceased = uri.getQueryParameters().getFirst("deceased");
        return FormState.blank()
                .with("deceased", deceased == null ? "" : deceased)
                .with("date", work.today().toString())
                .with("account.kind", AccountKind.ORDINARY.code());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), NEW);
        var page = new Page(NEW, false, null);
        return answer(posted, page, typed -> FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = desk.enter(work, typed.bound().orThrow(), typed.passed());
                    return Done.at(LIST + "/" + draft.id(), "未支払請求を仮登録しました。次は審査です。");
                }))
                .orAgain(findings -> shown(page, typed, findings)));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance correct(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft = draft(work, id);
            return Templates.form(pages.form(
                    work,
                    kept.asked(work)
                            .map(UnpaidClaimFormScreen::typed)
                            .orElseGet(() -> PostedUnpaidClaim.form(draft.claim(), draft.passedAlerts())),
                    action(draft),
                    true,
                    null));
        });
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var draft = database.transact(operator.get(), (UnitOfWork work) -> draft(work, id));
        kept.keep(operator.get(), LIST + "/" + draft.id() + "/edit");
        var page = new Page(LIST + "/" + draft.id() + "/edit/" + revision, true, draft.id());
        return answer(posted, page, typed -> FormPost.of(() -> posts.once(operator.get(), work -> {
                    var changed = desk.change(
                            work, draft.key(), revision, typed.bound().orThrow(), typed.passed());
                    return Done.at(LIST + "/" + changed.id(), "未支払請求を仮登録しました。次は審査です。");
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, UnpaidClaims.NOUN, LIST + "/" + draft.id()))
                .orAgain(findings -> shown(page, typed, findings)));
    }

    /** Where it is posted, and of which draft. */
    private record Page(
            String action, boolean change, @Nullable UnpaidClaimId own) {}

    /** It was received, whatever it lacks: it is kept to be decided against. */
    private Response received(PostedUnpaidClaim typed, Page page) {
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = desk.receive(work, typed.bound().orThrow());
                    return Done.at(LIST + "/" + draft.id(), "未支払請求を受け付けました。要件を欠くときは、却下の決裁をします。");
                }))
                .orAgain(findings -> shown(page, typed, findings));
    }

    /** What was typed is looked at, or kept. */
    private Response answer(
            MultivaluedMap<String, String> posted, Page page, Function<PostedUnpaidClaim, Response> keeping) {
        var typed = PostedUnpaidClaim.of(posted);
        var bound = typed.bound();
        var claim = bound.value();
        if (claim == null) {
            return Response.status(422)
                    .entity(shown(page, typed, bound.findings()))
                    .build();
        }
        var step = Objects.requireNonNullElse(posted.getFirst("step"), "");
        return switch (step) {
            case "save" -> keeping.apply(typed);
            case "receive" -> page.change() ? looked(page, typed, claim) : received(typed, page);
            default -> looked(page, typed, claim);
        };
    }

    private Response looked(Page page, PostedUnpaidClaim typed, UnpaidClaim claim) {
        return database.transact(operator.get(), work -> {
            var assessed = examiner.examine(work, claim, page.own());
            var form = typed.form(assessed.findings());
            return Response.status(assessed.findings().hasErrors() ? 422 : 200)
                    .entity(Templates.form(pages.form(work, form, page.action(), page.change(), assessed.months())))
                    .build();
        });
    }

    private TemplateInstance shown(Page page, PostedUnpaidClaim typed, Findings findings) {
        return database.transact(
                operator.get(),
                work -> Templates.form(pages.form(work, typed.form(findings), page.action(), page.change(), null)));
    }

    /** Whoever may not read the account would put masks in its place. */
    private UnpaidClaimDraft draft(UnitOfWork work, String id) {
        if (!work.operator().may(ChildAllowancePermission.CLAIM_ACCOUNT)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var draft = claims.find(work, UnpaidClaimId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!draft.state().isOpen()) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        return draft;
    }

    private static String action(UnpaidClaimDraft draft) {
        return LIST + "/" + draft.id() + "/edit/" + draft.revision();
    }

    private static FormState typed(Kept before) {
        return PostedUnpaidClaim.of(before.posted()).form(Findings.none());
    }
}
