package jp.yakuba.residentrecords.movement;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Movements over REST: entered, reviewed and approved by the same desk as on the screen. */
@Path("/resident-records/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "異動")
class MovementResource {

    private final Database database;
    private final MovementDesk desk;
    private final Drafts drafts;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MovementResource(
            Database database, MovementDesk desk, Drafts drafts, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.drafts = drafts;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Path("/{kind}/assessments")
    @PermissionsAllowed("movement.enter")
    @Operation(
            operationId = "assessMovement",
            summary = "届出の内容を検査する",
            description = "規則に照らした指摘（エラー・アラート）と、登録した場合の異動前後の記録を返す。何も保存しない。")
    @APIResponse(responseCode = "200", description = "指摘と異動前後の記録")
    public ObjectNode assess(@PathParam("kind") String kind, String body) {
        var sent = MovementJson.Body.read(body);
        return database.transact(
                operator.get(),
                work -> MovementJson.examination(
                        desk.examine(work, MovementJson.kind(kind), sent.fields()), work.operator()));
    }

    @POST
    @Path("/{kind}")
    @PermissionsAllowed("movement.enter")
    @Operation(
            operationId = "enterMovement",
            summary = "異動を仮登録する",
            description = "エラーがあれば何も保存しない。アラートは passedAlerts に理由を書けば通せる。")
    @APIResponse(responseCode = "201", description = "仮登録した。Location がその場所、ETag がその版")
    public Response enter(@PathParam("kind") String kind, String body) {
        var sent = MovementJson.Body.read(body);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var draft = desk.enter(work, MovementJson.kind(kind), sent.fields(), sent.passed());
                    return Response.created(URI.create("/resident-records/v1/movements/" + draft.id()))
                            .tag(ETags.of(draft.revision()))
                            .entity(MovementJson.draft(draft))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed("resident.view")
    @Operation(operationId = "listMovements", summary = "仮登録の一覧", description = "入力の古い順。state で状態を絞れる。")
    @APIResponse(responseCode = "200", description = "一覧の一ページ")
    public Page<ObjectNode> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        var wanted = state == null ? null : state(state);
        var after = page.cursor(1)
                .map(cursor -> MovementId.parse(cursor.keys().getFirst()))
                .orElse(null);
        return database.transact(operator.get(), work -> Page.of(
                        drafts.list(work, wanted, after, page.fetch()), page, draft -> Cursor.after(draft.id()))
                .map(MovementJson::draft));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("resident.view")
    @Operation(operationId = "getMovement", summary = "仮登録の内容", description = "入力した項目と、今の台帳に照らした指摘と異動前後の記録。")
    @APIResponse(responseCode = "200", description = "仮登録の内容。ETag がその版")
    public Response get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft = draft(work, id);
            var json = DraftTransitions.isAllowed(draft.state(), DraftState.WITHDRAWN)
                    ? MovementJson.draft(draft, desk.examination(work, draft), work.operator())
                    : MovementJson.draft(draft);
            return Response.ok(json).tag(ETags.of(draft.revision())).build();
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("movement.enter")
    @Operation(operationId = "changeMovement", summary = "仮登録を直す", description = "直した仮登録は審査からやり直す。")
    @APIResponse(responseCode = "200", description = "直した仮登録")
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
        var sent = MovementJson.Body.read(body);
        return step(
                id,
                ifMatch,
                (work, draft) -> desk.change(work, draft.id(), draft.revision(), sent.fields(), sent.passed()));
    }

    @POST
    @Path("/{id}/review")
    @PermissionsAllowed("movement.review")
    @Operation(operationId = "reviewMovement", summary = "審査する", description = "内容を審査し、決裁に回す。")
    @APIResponse(responseCode = "200", description = "審査済みの仮登録")
    public Response review(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, (work, draft) -> desk.review(work, draft.id(), draft.revision()));
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed("movement.review")
    @Operation(operationId = "returnMovement", summary = "差し戻す", description = "note に直すべきことを書いて、入力した職員に戻す。")
    @APIResponse(responseCode = "200", description = "差し戻した仮登録")
    public Response sendBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
        var note = Json.fields(Json.read(body)).at("note");
        return step(id, ifMatch, (work, draft) -> desk.sendBack(work, draft.id(), draft.revision(), note));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("movement.enter")
    @Operation(operationId = "withdrawMovement", summary = "仮登録を取り下げる", description = "台帳には何も書かれない。")
    @APIResponse(responseCode = "200", description = "取り下げた仮登録")
    public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, (work, draft) -> desk.withdraw(work, draft.id(), draft.revision()));
    }

    @POST
    @Path("/{id}/registration")
    @PermissionsAllowed("movement.approve")
    @Operation(
            operationId = "registerMovement",
            summary = "決裁して本登録する",
            description = "入力した職員とは別の職員が行う。新しい版・監査記録・イベントが一つの取引で書かれる。")
    @APIResponse(responseCode = "200", description = "本登録した異動")
    public Response register(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return step(id, ifMatch, (work, draft) -> desk.register(work, draft.id(), draft.revision()));
    }

    private interface DeskStep {
        Draft apply(UnitOfWork work, Draft draft);
    }

    private Response step(String id, @Nullable String ifMatch, DeskStep step) {
        return database.transact(operator.get(), work -> {
            var draft = draft(work, id);
            ETags.requireMatch(ifMatch, ETags.of(draft.revision()));
            var done = step.apply(work, draft);
            return Response.ok(MovementJson.draft(done))
                    .tag(ETags.of(done.revision()))
                    .build();
        });
    }

    private Draft draft(UnitOfWork work, String id) {
        return drafts.find(work, MovementId.parse(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static DraftState state(String code) {
        return Stream.of(DraftState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                "unknown-code",
                                "state",
                                "状態が違います。",
                                "draft, reviewed, returned, registered, withdrawn のどれかを指定してください。")));
    }
}
