package jp.yakuba.childallowance.unpaid;

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
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** One claim on its way: reviewed, sent back, decided, rejected, given up. */
@Path("/child-allowance/unpaid-claims")
class UnpaidClaimScreen {

    private static final Worklist LIST = new Worklist("/child-allowance/unpaid-claims", UnpaidClaims.NOUN);

    @CheckedTemplate(basePath = "child-allowance/unpaid")
    static class Templates {
        static native TemplateInstance claim(UnpaidClaimPage claim, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final StepsOnScreen<UnpaidClaimDraft> steps;
    private final UnpaidClaims claims;
    private final UnpaidClaimPages pages;
    private final WaitingUnpaidClaims waiting;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices notices;
    private final CurrentOperator operator;

    UnpaidClaimScreen(
            Database database,
            UnpaidClaimApproval approval,
            UnpaidClaims claims,
            UnpaidClaimPages pages,
            WaitingUnpaidClaims waiting,
            Submissions posts,
            FormInstance instance,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.steps = approval.onScreen();
        this.claims = claims;
        this.pages = pages;
        this.waiting = waiting;
        this.posts = posts;
        this.instance = instance;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance claim(@PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then) {
        return database.transact(
                operator.get(), work -> Templates.claim(pages.of(work, find(work, id)), LIST.form(then)));
    }

    @POST
    @Path("/{id}/{step}/{revision}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        var goesOn = LIST.goesOn(posted);
        var here = LIST.at(UnpaidClaimId.parse(id), goesOn);
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var before = find(work, id);
                    var done = steps.take(work, before, step, revision, posted);
                    var said = UnpaidClaims.NOUN + steps.done(done.state());
                    return goesOn
                            ? LIST.done(said, waiting.queue().next(work, before.state(), done.key()))
                            : Done.at(here, said);
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, UnpaidClaims.NOUN, here))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> Templates.claim(
                                pages.of(work, find(work, id)),
                                FormState.of(posted).with(findings))));
    }

    private UnpaidClaimDraft find(UnitOfWork work, String id) {
        return claims.find(work, UnpaidClaimId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
