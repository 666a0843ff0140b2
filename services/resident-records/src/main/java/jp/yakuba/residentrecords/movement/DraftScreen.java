package jp.yakuba.residentrecords.movement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.DraftState;
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
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import org.jspecify.annotations.Nullable;

/** One draft on its way: reviewed, sent back, approved, given up (001/4.0.8). */
@Path("/resident-records/movements")
@Requirement("001/4.0.8")
class DraftScreen {

    private static final Worklist LIST = new Worklist("/resident-records/movements", "異動");

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance draft(DraftPage draft, FormState form);
    }

    private final Database database;
    private final MovementDesk desk;
    private final Drafts drafts;
    private final FormPeople people;
    private final DraftPages pages;
    private final WaitingDrafts waiting;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices notices;
    private final CurrentOperator operator;

    DraftScreen(
            Database database,
            MovementDesk desk,
            Drafts drafts,
            FormPeople people,
            DraftPages pages,
            WaitingDrafts waiting,
            Submissions posts,
            FormInstance instance,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.drafts = drafts;
        this.people = people;
        this.pages = pages;
        this.waiting = waiting;
        this.posts = posts;
        this.instance = instance;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    public TemplateInstance draft(
            @PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then, @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var draft = find(work, id);
            return people.closed(work, draft)
                    .map(person -> AcknowledgementScreen.ask(person, page))
                    .orElseGet(() -> Templates.draft(pages.of(work, draft), LIST.form(then)));
        });
    }

    @POST
    @Path("/{id}/{step}/{revision}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        var goesOn = LIST.goesOn(posted);
        var here = LIST.at(MovementId.parse(id), goesOn);
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var before = find(work, id).state();
                    var done = take(work, MovementId.parse(id), step, revision, posted);
                    var said = done.kind().japanese() + done(done.state());
                    return goesOn ? LIST.done(said, waiting.next(work, before, done.id())) : Done.at(here, said);
                }))
                .ifStale(() -> goneOnMeanwhile(here))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> Templates.draft(
                                pages.of(work, find(work, id)),
                                FormState.of(posted).with(findings))));
    }

    private Response goneOnMeanwhile(String here) {
        notices.error("表示した後に、ほかの職員がこの異動を進めました。何も行っていません。今の内容を確かめて、必要ならもう一度操作してください。");
        return Response.seeOther(URI.create(here)).build();
    }

    private static String done(DraftState state) {
        return switch (state) {
            case DRAFT -> "を仮登録しました。次は審査です。";
            case RETURNED -> "を差し戻しました。入力した職員が修正します。";
            case REVIEWED -> "を審査済みにしました。次は決裁です。";
            case REGISTERED -> "を本登録しました。";
            case REJECTED -> throw new IllegalStateException("a movement is not rejected");
            case WITHDRAWN -> "を取り下げました。";
        };
    }

    private Draft take(
            UnitOfWork work, MovementId id, String step, int revision, MultivaluedMap<String, String> posted) {
        return switch (step) {
            case "review" -> permitted(work, RecordsPermission.MOVEMENT_REVIEW).review(work, id, revision);
            case "return" -> {
                var note = posted.getFirst("note");
                yield permitted(work, RecordsPermission.MOVEMENT_REVIEW)
                        .sendBack(work, id, revision, note == null ? "" : note);
            }
            case "withdrawal" ->
                permitted(work, RecordsPermission.MOVEMENT_ENTER).withdraw(work, id, revision);
            case "registration" ->
                permitted(work, RecordsPermission.MOVEMENT_APPROVE).register(work, id, revision);
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    private MovementDesk permitted(UnitOfWork work, Permission permission) {
        if (!work.operator().may(permission)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return desk;
    }

    private Draft find(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
