package jp.yakuba.childallowance.amendment;

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
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.StepsOnScreen;
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

/** Where an amendment is typed, looked at and kept as a draft, and where a draft is corrected. */
@Path("/child-allowance/amendments")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
class AmendmentFormScreen {

    private static final String LIST = "/child-allowance/amendments";
    private static final String NEW = LIST + "/new";

    @CheckedTemplate(basePath = "child-allowance/amendment")
    static class Templates {
        static native TemplateInstance form(AmendmentForm page);

        private Templates() {}
    }

    private final Database database;
    private final AmendmentDesk desk;
    private final AmendmentExaminer examiner;
    private final Amendments amendments;
    private final Tasks tasks;
    private final KeptForms kept;
    private final Submissions posts;
    private final Notices notices;
    private final CurrentOperator operator;

    AmendmentFormScreen(
            Database database,
            AmendmentDesk desk,
            AmendmentExaminer examiner,
            Amendments amendments,
            Tasks tasks,
            KeptForms kept,
            Submissions posts,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.examiner = examiner;
        this.amendments = amendments;
        this.tasks = tasks;
        this.kept = kept;
        this.posts = posts;
        this.notices = notices;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "amendment-entry",
                "額改定・消滅の入力",
                NavigationItem.Group.COUNTER,
                NEW,
                ChildAllowancePermission.CLAIM_ENTER,
                12);
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@Context UriInfo uri) {
        return database.transact(
                operator.get(),
                work -> Templates.form(AmendmentForm.of(
                        kept.asked(work).map(AmendmentFormScreen::typed).orElseGet(() -> begun(work, uri)),
                        NEW,
                        false,
                        null)));
    }

    /** What is known already by the task, or by the page, from which one begins. */
    private FormState begun(UnitOfWork work, UriInfo uri) {
        var asked = uri.getQueryParameters();
        return Optional.ofNullable(asked.getFirst("task"))
                .flatMap(task -> tasks.find(work, TaskId.parse(task)))
                .map(task -> Beginning.of(work, task))
                .orElseGet(() -> PostedAmendment.of(asked).form(Findings.none()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), NEW);
        var page = new Page(NEW, false, null);
        return answer(posted, page, typed -> FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = desk.enter(work, typed.bound().orThrow(), typed.passed());
                    return Done.at(LIST + "/" + draft.id(), "額改定・消滅を仮登録しました。次は審査です。");
                }))
                .orAgain(findings -> shown(page, typed, findings)));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance correct(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft = draft(work, id);
            return Templates.form(AmendmentForm.of(
                    kept.asked(work)
                            .map(AmendmentFormScreen::typed)
                            .orElseGet(() -> PostedAmendment.form(draft.amendment(), draft.passedAlerts())),
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
                    return Done.at(LIST + "/" + changed.id(), "額改定・消滅を仮登録しました。次は審査です。");
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, Amendments.NOUN, LIST + "/" + draft.id()))
                .orAgain(findings -> shown(page, typed, findings)));
    }

    /** Where it is posted, and of which draft. */
    private record Page(
            String action, boolean change, @Nullable AmendmentId own) {}

    /** It was received, whatever it lacks: it is kept to be decided against. */
    private Response received(PostedAmendment typed, Page page) {
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = desk.receive(work, typed.bound().orThrow());
                    return Done.at(LIST + "/" + draft.id(), "額改定の請求を受け付けました。要件を欠くときは、却下の決裁をします。");
                }))
                .orAgain(findings -> shown(page, typed, findings));
    }

    /** What was typed is looked at, or kept. */
    private Response answer(
            MultivaluedMap<String, String> posted, Page page, Function<PostedAmendment, Response> keeping) {
        var typed = PostedAmendment.of(posted);
        var bound = typed.bound();
        var amendment = bound.value();
        if (amendment == null) {
            return Response.status(422)
                    .entity(shown(page, typed, bound.findings()))
                    .build();
        }
        var step = Objects.requireNonNullElse(posted.getFirst("step"), "");
        return switch (step) {
            case "save" -> keeping.apply(typed);
            case "receive" -> page.change() ? looked(page, typed, amendment) : received(typed, page);
            default -> looked(page, typed, amendment);
        };
    }

    private Response looked(Page page, PostedAmendment typed, Amendment amendment) {
        var assessed =
                database.transact(operator.get(), (UnitOfWork work) -> examiner.examine(work, amendment, page.own()));
        var form = typed.form(assessed.findings());
        return Response.status(assessed.findings().hasErrors() ? 422 : 200)
                .entity(Templates.form(AmendmentForm.of(form, page.action(), page.change(), assessed.months())))
                .build();
    }

    private static TemplateInstance shown(Page page, PostedAmendment typed, Findings findings) {
        return Templates.form(AmendmentForm.of(typed.form(findings), page.action(), page.change(), null));
    }

    private AmendmentDraft draft(UnitOfWork work, String id) {
        var draft = amendments.find(work, AmendmentId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!draft.state().isOpen()) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        return draft;
    }

    private static String action(AmendmentDraft draft) {
        return LIST + "/" + draft.id() + "/edit/" + draft.revision();
    }

    private static FormState typed(Kept before) {
        return PostedAmendment.of(before.posted()).form(Findings.none());
    }
}
