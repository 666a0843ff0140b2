package jp.yakuba.childallowance.claim;

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
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Claims over REST: entered, looked at and corrected. */
@Path("/child-allowance/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimResource {

    private final Database database;
    private final ClaimDesk desk;
    private final Claims claims;
    private final ClaimSteps steps;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    ClaimResource(
            Database database,
            ClaimDesk desk,
            Claims claims,
            ClaimSteps steps,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.claims = claims;
        this.steps = steps;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> enter(Passing<CertificationClaim> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var draft = desk.enter(work, sent.asked(), sent.passedAlerts());
                    return ResponseBuilder.<ClaimAnswer>created(URI.create("/child-allowance/v1/claims/" + draft.id()))
                            .tag(ETags.of(draft.revision()))
                            .entity(ClaimAnswer.of(draft))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listClaims")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<ClaimAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        var wanted = state == null ? null : state(state);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), ClaimId::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found =
                    Page.of(claims.list(work, wanted, after, page.fetch()), page, draft -> Cursor.after(draft.id()));
            desk.listed(work, found.items().size());
            return found.map(ClaimAnswer::of);
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimInFull> get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft = claims.find(work, ClaimSteps.id(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return ResponseBuilder.ok(
                            ClaimInFull.of(work.operator(), draft, desk.look(work, draft), desk.lacks(work, draft)))
                    .tag(ETags.of(draft.revision()))
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "changeClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<ClaimAnswer> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Passing<CertificationClaim> sent) {
        return steps.take(
                id,
                ifMatch,
                (work, draft) -> desk.change(work, draft.key(), draft.revision(), sent.asked(), sent.passedAlerts()));
    }

    private static DraftState state(String code) {
        return Coded.find(DraftState.class, code)
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.UNKNOWN_CODE,
                                "state",
                                "状態が違います。",
                                "draft, reviewed, returned, registered, rejected, withdrawn のどれかを指定してください。")));
    }
}
