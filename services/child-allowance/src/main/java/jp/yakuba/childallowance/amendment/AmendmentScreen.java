package jp.yakuba.childallowance.amendment;

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
import java.net.URI;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.Approval;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Note;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.Permission;
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

/** One amendment on its way: reviewed, sent back, decided, rejected, given up. */
@Path("/child-allowance/amendments")
class AmendmentScreen {

    private static final Worklist LIST = new Worklist("/child-allowance/amendments", Amendments.NOUN);

    @CheckedTemplate(basePath = "child-allowance/amendment")
    static class Templates {
        static native TemplateInstance amendment(AmendmentPage amendment, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final Approval<AmendmentDraft, AmendmentAssessment> approval;
    private final Amendments amendments;
    private final AmendmentPages pages;
    private final WaitingAmendments waiting;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices notices;
    private final CurrentOperator operator;

    AmendmentScreen(
            Database database,
            AmendmentApproval approval,
            Amendments amendments,
            AmendmentPages pages,
            WaitingAmendments waiting,
            Submissions posts,
            FormInstance instance,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.approval = approval.steps();
        this.amendments = amendments;
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
    public TemplateInstance amendment(@PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then) {
        return database.transact(
                operator.get(), work -> Templates.amendment(pages.of(work, find(work, id)), LIST.form(then)));
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
        var here = LIST.at(AmendmentId.parse(id), goesOn);
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var before = find(work, id);
                    var done = take(work, before, step, revision, posted);
                    var said = Amendments.NOUN + done(done.state());
                    return goesOn
                            ? LIST.done(said, waiting.queue().next(work, before.state(), done.key()))
                            : Done.at(here, said);
                }))
                .ifStale(() -> goneOnMeanwhile(here))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> Templates.amendment(
                                pages.of(work, find(work, id)),
                                FormState.of(posted).with(findings))));
    }

    private Response goneOnMeanwhile(String here) {
        notices.error("表示した後に、ほかの職員がこの額改定・消滅を進めました。何も行っていません。今の内容を確かめて、必要ならもう一度操作してください。");
        return Response.seeOther(URI.create(here)).build();
    }

    private static String done(DraftState state) {
        return switch (state) {
            case DRAFT -> "を仮登録しました。次は審査です。";
            case RETURNED -> "を差し戻しました。入力した職員が修正します。";
            case REVIEWED -> "を審査済みにしました。次は決裁です。";
            case REGISTERED -> "を決裁しました。";
            case WITHDRAWN -> "を取り下げました。";
            case REJECTED -> "を却下しました。";
        };
    }

    private AmendmentDraft take(
            UnitOfWork work, AmendmentDraft draft, String step, int revision, MultivaluedMap<String, String> posted) {
        return switch (step) {
            case "review" ->
                permitted(work, ChildAllowancePermission.CLAIM_REVIEW).review(work, draft.key(), revision);
            case "return" ->
                permitted(work, ChildAllowancePermission.CLAIM_REVIEW)
                        .sendBack(
                                work,
                                draft.key(),
                                revision,
                                new Note(Objects.requireNonNullElse(posted.getFirst("note"), "")));
            case "withdrawal" ->
                permitted(work, ChildAllowancePermission.CLAIM_ENTER).withdraw(work, draft.key(), revision);
            case "registration" ->
                permitted(work, ChildAllowancePermission.CLAIM_APPROVE).register(work, draft.key(), revision);
            case "rejection" ->
                permitted(work, ChildAllowancePermission.CLAIM_APPROVE)
                        .reject(
                                work,
                                draft.key(),
                                revision,
                                new Rejection(Objects.requireNonNullElse(posted.getFirst("reason"), "")));
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    private Approval<AmendmentDraft, AmendmentAssessment> permitted(UnitOfWork work, Permission permission) {
        if (!work.operator().may(permission)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return approval;
    }

    private AmendmentDraft find(UnitOfWork work, String id) {
        return amendments.find(work, AmendmentId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
