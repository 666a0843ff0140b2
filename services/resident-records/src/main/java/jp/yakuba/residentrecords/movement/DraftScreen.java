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
import jp.yakuba.office.approval.DraftScreens;
import jp.yakuba.office.approval.DraftsOnScreen;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import org.jspecify.annotations.Nullable;

/** One draft on its way: reviewed, sent back, approved, given up (001/4.0.8). */
@Path("/resident-records/movements")
@Requirement("001/4.0.8")
class DraftScreen {

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance draft(DraftPage draft, FormState form);
    }

    private final Database database;
    private final FormPeople people;
    private final DraftScreens screens;
    private final DraftsOnScreen<Draft> drafts;
    private final CurrentOperator operator;

    DraftScreen(
            Database database,
            MovementApproval approval,
            Drafts drafts,
            FormPeople people,
            DraftPages pages,
            WaitingDrafts waiting,
            DraftScreens screens,
            CurrentOperator operator) {
        this.database = database;
        this.people = people;
        this.screens = screens;
        this.drafts = new DraftsOnScreen<>(
                approval.onScreen(),
                waiting.queue(),
                drafts.drafts(),
                id -> MovementId.parse(id).draft(),
                (work, draft, form) -> Templates.draft(pages.of(work, draft), form));
        this.operator = operator;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    public TemplateInstance draft(
            @PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then, @Context UriInfo page) {
        return database.transact(operator.get(), work -> people.closed(work, drafts.find(id))
                .map(person -> AcknowledgementScreen.ask(person, page))
                .orElseGet(() -> drafts.show(work, id, then)));
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
        return screens.take(drafts, id, step, revision, posted);
    }
}
