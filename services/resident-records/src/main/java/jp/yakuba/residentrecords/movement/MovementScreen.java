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
import java.util.HashMap;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import org.jspecify.annotations.Nullable;

/** Where a clerk enters a movement: type, check against the register, keep as a draft. */
@Path("/resident-records/movements")
@PermissionsAllowed("movement.enter")
@Requirement({"001/2.3.1", "001/4.0.1", "001/4.0.9"})
class MovementScreen {

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance form(MovementForm movement);
    }

    private final Database database;
    private final MovementDesk desk;
    private final MovementForms forms;
    private final FormPeople people;
    private final Drafts drafts;
    private final DraftViewing viewing;
    private final HouseholdEditing editing;
    private final Notices notices;
    private final CurrentOperator operator;

    MovementScreen(
            Database database,
            MovementDesk desk,
            MovementForms forms,
            FormPeople people,
            Drafts drafts,
            DraftViewing viewing,
            HouseholdEditing editing,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.forms = forms;
        this.people = people;
        this.drafts = drafts;
        this.viewing = viewing;
        this.editing = editing;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @Path("/new/{kind}")
    public TemplateInstance begin(
            @PathParam("kind") String kind,
            @QueryParam("person") @Nullable String person,
            @QueryParam("household") @Nullable String household,
            @QueryParam("former") @Nullable String former,
            @QueryParam("movement") @Nullable String movement,
            @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var closed = people.closed(work, former == null ? person : former, household, movement);
            if (closed.isPresent()) {
                return AcknowledgementScreen.ask(closed.get(), page);
            }
            var known = former == null ? new HashMap<String, String>() : new HashMap<>(forms.returning(work, former));
            if (movement != null) {
                known.put("movement", movement);
            }
            return Templates.form(forms.begin(work, MovementJson.kind(kind), person, household, known));
        });
    }

    @POST
    @Path("/new/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("kind") String code, MultivaluedMap<String, String> posted) {
        var kind = MovementJson.kind(code);
        var action = "/resident-records/movements/new/" + code;
        return answer(
                kind, action, posted, null, (work, typed) -> desk.enter(work, kind, typed.fields(), typed.passed()));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@PathParam("id") String id, @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var draft = find(work, id);
            viewing.requireOpen(work, draft);
            var closed = people.closed(work, draft);
            if (closed.isPresent()) {
                return AcknowledgementScreen.ask(closed.get(), page);
            }
            var form = PostedMovement.form(ComposedNames.apart(draft.fields()), draft.passedAlerts());
            return Templates.form(
                    forms.show(work, draft.kind(), action(draft), form, people.householdOf(work, draft), null));
        });
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var draft = database.transact(operator.get(), work -> find(work, id));
        return answer(
                draft.kind(),
                action(draft, revision),
                posted,
                draft,
                (work, typed) -> desk.change(work, draft.id(), revision, typed.fields(), typed.passed()));
    }

    /** Says that the clerk is still at it; asked by the page every minute. */
    @POST
    @Path("/editing/{household}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stillEditing(@PathParam("household") String household) {
        database.transactAll(operator.get(), work -> editing.edit(work, HouseholdNumber.parse(household)));
        return Response.noContent().build();
    }

    private interface Keeping {
        Draft keep(UnitOfWork work, PostedMovement typed);
    }

    private Response answer(
            MovementKind kind,
            String action,
            MultivaluedMap<String, String> posted,
            @Nullable Draft draft,
            Keeping keeping) {
        var typed = PostedMovement.of(posted);
        var household = posted.getFirst("form.household");
        if (typed.step().equals("save")) {
            try {
                var done = database.transact(operator.get(), work -> {
                    var kept = keeping.keep(work, typed);
                    if (household != null && !household.isBlank()) {
                        editing.leave(work, HouseholdNumber.parse(household));
                    }
                    return kept;
                });
                notices.success(kind.japanese() + "を仮登録しました。次は審査です。");
                return Response.seeOther(URI.create("/resident-records/movements/" + done.id()))
                        .build();
            } catch (Refusal refused) {
                if (refused.type() != ProblemType.VALIDATION_FAILED) {
                    throw refused;
                }
            }
        }
        return shown(kind, action, typed, household == null ? "" : household, draft);
    }

    private Response shown(
            MovementKind kind, String action, PostedMovement typed, String household, @Nullable Draft draft) {
        return database.transact(operator.get(), work -> {
            if (typed.step().equals("add")) {
                var more = typed.form().with(forms.nextPerson(kind, typed.form()), "1");
                return Response.ok(Templates.form(forms.show(work, kind, action, more, household, null)))
                        .build();
            }
            var examination = draft == null
                    ? desk.examine(work, kind, typed.fields())
                    : desk.examine(work, draft, typed.fields());
            var form =
                    typed.form().with(Controls.of(kind, examination.findings()).and(typed.missingReasons(examination)));
            var status = form.findings().hasErrors() ? 422 : 200;
            return Response.status(status)
                    .entity(Templates.form(forms.show(work, kind, action, form, household, examination)))
                    .build();
        });
    }

    private Draft find(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static String action(Draft draft) {
        return action(draft, draft.revision());
    }

    private static String action(Draft draft, int revision) {
        return "/resident-records/movements/" + draft.id() + "/edit/" + revision;
    }
}
