package jp.yakuba.residentrecords.movement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Unread;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Movements over REST: assessed, entered, looked at and corrected by the same desk as on the screen. */
@Path("/resident-records/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MovementResource {

    private final Database database;
    private final Movements movements;
    private final MovementDesk desk;
    private final Drafts drafts;
    private final DraftSteps steps;
    private final DraftViewing viewing;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MovementResource(
            Database database,
            Movements movements,
            MovementDesk desk,
            Drafts drafts,
            DraftSteps steps,
            DraftViewing viewing,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.movements = movements;
        this.desk = desk;
        this.drafts = drafts;
        this.steps = steps;
        this.viewing = viewing;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Path("/{kind}/assessments")
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_ENTER)
    @Operation(operationId = "assessMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public ExaminationAnswer assess(@PathParam("kind") String kind, Unread<MovementBody> sent) {
        var wanted = kind(kind);
        var asked = MovementBody.of(sent, wanted);
        return database.transact(operator.get(), work -> {
            var examination = desk.examine(work, wanted, asked.fields());
            return ExaminationAnswer.of(examination, viewing.items(work, examination.records()));
        });
    }

    @POST
    @Path("/{kind}")
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_ENTER)
    @Operation(operationId = "enterMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> enter(@PathParam("kind") String kind, Unread<MovementBody> sent) {
        var wanted = kind(kind);
        var asked = MovementBody.of(sent, wanted);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var draft = desk.enter(work, wanted, asked.fields(), asked.passedAlerts());
                    return ResponseBuilder.<DraftAnswer>created(
                                    URI.create("/resident-records/v1/movements/" + draft.id()))
                            .tag(ETags.of(draft.revision()))
                            .entity(DraftAnswer.of(draft, true))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "listMovements")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<DraftAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        var wanted = state == null ? null : state(state);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), MovementId::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found = drafts.list(work, wanted, after, page.fetch());
            var readable = viewing.withReadableNote(work, found);
            return Page.of(found, page, draft -> Cursor.after(draft.id()))
                    .map(draft -> DraftAnswer.of(draft, readable.contains(draft.id())));
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftInFull> get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft = steps.draft(work, id);
            return ResponseBuilder.ok(inFull(work, draft))
                    .tag(ETags.of(draft.revision()))
                    .build();
        });
    }

    private DraftInFull inFull(UnitOfWork work, Draft draft) {
        if (!draft.state().isOpen()) {
            return DraftInFull.closed(draft, viewing.isNoteReadable(work, draft));
        }
        var examination = desk.examination(work, draft);
        return DraftInFull.open(draft, examination, viewing.items(work, draft, examination.records()));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_ENTER)
    @Operation(operationId = "changeMovement")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<DraftAnswer> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Unread<MovementBody> sent) {
        return steps.steps().take(id, ifMatch, (work, draft) -> {
            viewing.requireOpen(work, draft, desk.examination(work, draft).records());
            var asked = MovementBody.of(sent, draft.kind());
            return desk.change(work, draft.id(), draft.revision(), asked.fields(), asked.passedAlerts());
        });
    }

    private MovementKind kind(String code) {
        return movements
                .named(code)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                .kind();
    }

    private static DraftState state(String code) {
        return Coded.find(DraftState.class, code)
                .filter(state -> state != DraftState.REJECTED)
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.UNKNOWN_CODE,
                                "state",
                                "状態が違います。",
                                "draft, reviewed, returned, registered, withdrawn のどれかを指定してください。")));
    }
}
