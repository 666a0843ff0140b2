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
import jp.yakuba.foundation.Requirement;
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
    private final StepsOnScreen<Draft> steps;
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
            MovementApproval approval,
            Drafts drafts,
            FormPeople people,
            DraftPages pages,
            WaitingDrafts waiting,
            Submissions posts,
            FormInstance instance,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.steps = approval.onScreen();
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
                    var before = find(work, id);
                    var done = steps.take(work, before, step, revision, posted);
                    var said = done.kind().japanese() + steps.done(done.state());
                    return goesOn
                            ? LIST.done(said, waiting.next(work, before.state(), done.id()))
                            : Done.at(here, said);
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, Drafts.NOUN, here))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> Templates.draft(
                                pages.of(work, find(work, id)),
                                FormState.of(posted).with(findings))));
    }

    private Draft find(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
