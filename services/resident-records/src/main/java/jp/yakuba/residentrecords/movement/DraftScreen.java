package jp.yakuba.residentrecords.movement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.access.Operator;
import jp.yakuba.platform.access.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import org.jspecify.annotations.Nullable;

/** The list of drafts, and one draft on its way: reviewed, sent back, approved, given up (001/4.0.8). */
@Path("/resident-records/movements")
@Requirement("001/4.0.8")
class DraftScreen {

    private static final int PAGE = 50;
    private static final int MOST_AT_ONCE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    /** One line of the list. */
    public record Line(
            String id,
            int revision,
            String kind,
            String state,
            String enteredBy,
            String place,
            String enteredAt,
            boolean mayRegister) {}

    /** One draft as shown. */
    public record Page(
            Line line,
            String noteToClerk,
            Map<String, String> passedAlerts,
            Findings findings,
            List<MovementForm.PreviewedPerson> preview,
            boolean open,
            boolean mayReview,
            boolean mayRegister,
            boolean mayEdit) {}

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance drafts(
                List<Line> lines, String state, List<Option> states, @Nullable String next, boolean mayRegister);

        static native TemplateInstance draft(Page draft, FormState form);
    }

    private final Database database;
    private final MovementDesk desk;
    private final Drafts drafts;
    private final Notices notices;
    private final CurrentOperator operator;

    DraftScreen(Database database, MovementDesk desk, Drafts drafts, Notices notices, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.drafts = drafts;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed("resident.view")
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("draft") String state, @QueryParam("page") @Nullable String after) {
        var wanted = Stream.of(DraftState.values())
                .filter(one -> MovementJson.code(one).equals(state))
                .findFirst()
                .orElse(DraftState.DRAFT);
        return database.transact(operator.get(), work -> {
            var found = drafts.list(work, wanted, after == null ? null : MovementId.parse(after), PAGE + 1);
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            return Templates.drafts(
                    shown.stream().map(draft -> line(draft, work.operator())).toList(),
                    MovementJson.code(wanted),
                    states(drafts.counts(work)),
                    found.size() > PAGE ? shown.getLast().id().toString() : null,
                    wanted == DraftState.REVIEWED && may(work.operator(), "movement.approve"));
        });
    }

    private static List<Option> states(Map<DraftState, Integer> counts) {
        return Stream.of(DraftState.values())
                .map(state -> new Option(
                        MovementJson.code(state), state.japanese() + "（" + counts.getOrDefault(state, 0) + "）"))
                .toList();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("resident.view")
    public TemplateInstance draft(@PathParam("id") String id) {
        return database.transact(
                operator.get(), work -> Templates.draft(page(work, find(work, id)), FormState.blank()));
    }

    @POST
    @Path("/{id}/{step}/{revision}")
    @PermissionsAllowed("resident.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        try {
            var done =
                    database.transact(operator.get(), work -> take(work, MovementId.parse(id), step, revision, posted));
            notices.success(done.kind().japanese() + "は「" + done.state().japanese() + "」になりました。");
            return Response.seeOther(URI.create("/resident-records/movements/" + id))
                    .build();
        } catch (Refusal refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return database.transact(operator.get(), work -> Response.status(
                            refused.type().status())
                    .entity(Templates.draft(
                            page(work, find(work, id)), FormState.of(posted).with(refused.findings())))
                    .build());
        }
    }

    private Draft take(
            UnitOfWork work, MovementId id, String step, int revision, MultivaluedMap<String, String> posted) {
        return switch (step) {
            case "review" -> permitted(work, "movement.review").review(work, id, revision);
            case "return" -> {
                var note = posted.getFirst("note");
                yield permitted(work, "movement.review").sendBack(work, id, revision, note == null ? "" : note);
            }
            case "withdrawal" -> permitted(work, "movement.enter").withdraw(work, id, revision);
            case "registration" -> permitted(work, "movement.approve").register(work, id, revision);
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    private MovementDesk permitted(UnitOfWork work, String permission) {
        if (!may(work.operator(), permission)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return desk;
    }

    /** Several drafts approved at once, each its own unit of work: one that is refused does not hold up the others. */
    @POST
    @Path("/registrations")
    @PermissionsAllowed("movement.approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response registerSeveral(MultivaluedMap<String, String> posted) {
        var chosen = posted.getOrDefault("draft", List.of());
        var registered = 0;
        for (var draft : chosen.subList(0, Math.min(chosen.size(), MOST_AT_ONCE))) {
            registered += registered(draft) ? 1 : 0;
        }
        if (registered > 0) {
            notices.success(registered + "件を本登録しました。");
        }
        if (registered < chosen.size()) {
            notices.alert((chosen.size() - registered) + "件は本登録できませんでした。一件ずつ開いて、指摘を確かめてください。");
        }
        return Response.seeOther(URI.create("/resident-records/movements?state=reviewed"))
                .build();
    }

    private boolean registered(String idAndRevision) {
        var parts = idAndRevision.split("/", 2);
        try {
            database.transact(
                    operator.get(),
                    work -> desk.register(
                            work, MovementId.parse(parts[0]), Integer.parseInt(parts.length > 1 ? parts[1] : "0")));
            return true;
        } catch (Refusal | IllegalArgumentException refused) {
            return false;
        }
    }

    private Page page(UnitOfWork work, Draft draft) {
        var open = DraftTransitions.isAllowed(draft.state(), DraftState.WITHDRAWN);
        var examination = open ? desk.examination(work, draft) : null;
        var who = work.operator();
        return new Page(
                line(draft, who),
                draft.noteToClerk(),
                draft.passedAlerts(),
                examination == null ? Findings.none() : examination.findings(),
                examination == null ? List.of() : MovementForms.preview(examination),
                open,
                draft.state() == DraftState.DRAFT && may(who, "movement.review"),
                draft.state() == DraftState.REVIEWED && may(who, "movement.approve"),
                open && may(who, "movement.enter"));
    }

    private static Line line(Draft draft, Operator who) {
        return new Line(
                draft.id().toString(),
                draft.revision(),
                draft.kind().japanese(),
                draft.state().japanese(),
                draft.enteredByName(),
                draft.place(),
                TIME.format(ZonedDateTime.ofInstant(draft.enteredAt(), UnitOfWork.JAPAN)),
                !draft.enteredBy().equals(who.userId()));
    }

    private static boolean may(Operator who, String permission) {
        return who.may(new Permission(permission));
    }

    private Draft find(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
