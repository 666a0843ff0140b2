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
import java.util.HashMap;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.resident.OpenMovement;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Where a clerk enters a movement: type, check against the register, keep as a draft. */
@Path("/resident-records/movements")
@PermissionsAllowed(RecordsPermission.Code.MOVEMENT_ENTER)
@Requirement({"001/2.3.1", "001/4.0.1", "001/4.0.9"})
class MovementScreen {

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance form(MovementForm movement);

        static native TemplateInstance stopped(String title, PeopleHeader inSight, List<OpenMovement> drafts);
    }

    private final Database database;
    private final Movements movements;
    private final MovementDesk desk;
    private final MovementForms forms;
    private final FormPeople people;
    private final Drafts drafts;
    private final DraftViewing viewing;
    private final OpenDrafts openDrafts;
    private final PeopleInSight sight;
    private final HouseholdEditing editing;
    private final KeptForms kept;
    private final MovementAnswers answers;
    private final CurrentOperator operator;

    MovementScreen(
            Database database,
            Movements movements,
            MovementDesk desk,
            MovementForms forms,
            FormPeople people,
            Drafts drafts,
            DraftViewing viewing,
            OpenDrafts openDrafts,
            PeopleInSight sight,
            HouseholdEditing editing,
            KeptForms kept,
            MovementAnswers answers,
            CurrentOperator operator) {
        this.database = database;
        this.movements = movements;
        this.desk = desk;
        this.forms = forms;
        this.people = people;
        this.drafts = drafts;
        this.viewing = viewing;
        this.openDrafts = openDrafts;
        this.sight = sight;
        this.editing = editing;
        this.kept = kept;
        this.answers = answers;
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
        var wanted = movement(kind);
        return database.transact(operator.get(), work -> {
            var typed = kept.asked(work);
            var home = typed.map(before -> before.form().value(MovementAnswers.HOUSEHOLD))
                    .orElse(household);
            var closed = people.closed(work, former == null ? person : former, home, movement);
            if (closed.isPresent()) {
                return AcknowledgementScreen.ask(closed.get(), page);
            }
            if (typed.isPresent()) {
                return Templates.form(answers.again(work, wanted, typed.get(), null));
            }
            var named = named(work, wanted.asks(), former == null ? person : former, home, movement);
            var open = openDrafts.of(work, named);
            if (!open.isEmpty()) {
                return Templates.stopped(wanted.kind().japanese(), sight.ofOpen(work, named), open);
            }
            var known = former == null
                    ? new HashMap<String, String>()
                    : new HashMap<>(forms.returning(work, wanted.asks(), former));
            if (movement != null) {
                known.put("movement", movement);
            }
            return Templates.form(forms.begin(work, wanted, person, household, known));
        });
    }

    /** Those whom the movement is sure to touch: while one of them has a draft, it could not be kept (001/10.3). */
    @Requirement("001/10.3")
    private List<AddresseeNumber> named(
            UnitOfWork work,
            AskedParts asks,
            @Nullable String person,
            @Nullable String household,
            @Nullable String movement) {
        if (person != null && !person.isBlank() && asks.touchesWhoIsNamed()) {
            return List.of(AddresseeNumber.parse(person));
        }
        var touched = asks.everyone()
                ? people.members(work, household == null ? "" : household)
                : people.reversed(work, movement);
        return touched.stream().map(ResidentVersion::addresseeNumber).toList();
    }

    @POST
    @Path("/new/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("kind") String code, MultivaluedMap<String, String> posted) {
        var wanted = movement(code);
        var action = "/resident-records/movements/new/" + code;
        kept.keep(operator.get(), action);
        return answers.answer(
                wanted,
                action,
                posted,
                null,
                (work, typed) -> desk.enter(work, wanted.kind(), typed.fields(), typed.passed()));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@PathParam("id") String id, @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var draft = find(work, id);
            viewing.requireOpen(work, draft, desk.examination(work, draft).records());
            var closed = people.closed(work, draft);
            if (closed.isPresent()) {
                return AcknowledgementScreen.ask(closed.get(), page);
            }
            var typed = kept.asked(work);
            if (typed.isPresent()) {
                return Templates.form(answers.again(work, movements.of(draft.kind()), typed.get(), draft));
            }
            var form = PostedMovement.form(ComposedNames.apart(draft.fields()), draft.passedAlerts());
            return Templates.form(forms.show(
                    work, movements.of(draft.kind()), action(draft), form, people.householdOf(work, draft), null));
        });
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var draft = database.transact(operator.get(), work -> {
            var found = find(work, id);
            viewing.requireOpen(work, found, desk.examination(work, found).records());
            return found;
        });
        kept.keep(operator.get(), "/resident-records/movements/" + draft.id() + "/edit");
        return FormPost.of(() -> answers.answer(
                        movements.of(draft.kind()),
                        MovementAnswers.action(draft, revision),
                        posted,
                        draft,
                        (work, typed) -> desk.change(work, draft.id(), revision, typed.fields(), typed.passed())))
                .ifStale(() -> answers.changedMeanwhile(draft, posted))
                .orProblem();
    }

    /** Says that the clerk is still at it; asked by the page every minute. */
    @POST
    @Path("/editing/{household}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stillEditing(@PathParam("household") String household) {
        database.transactAll(operator.get(), work -> editing.edit(work, HouseholdNumber.parse(household)));
        return Response.noContent().build();
    }

    private Procedure<?> movement(String code) {
        return movements.named(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private Draft find(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static String action(Draft draft) {
        return MovementAnswers.action(draft, draft.revision());
    }
}
