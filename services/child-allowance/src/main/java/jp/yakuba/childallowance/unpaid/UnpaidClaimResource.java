package jp.yakuba.childallowance.unpaid;

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
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
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
@Path("/child-allowance/v1/unpaid-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnpaidClaimResource {

    private final Database database;
    private final UnpaidClaimDesk desk;
    private final UnpaidClaims claims;
    private final UnpaidClaimSteps steps;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    UnpaidClaimResource(
            Database database,
            UnpaidClaimDesk desk,
            UnpaidClaims claims,
            UnpaidClaimSteps steps,
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
    @Operation(operationId = "enterUnpaidClaim")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> enter(Passing<UnpaidClaim> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var draft = desk.enter(work, sent.asked(), sent.passedAlerts());
                    return ResponseBuilder.<UnpaidClaimAnswer>created(
                                    URI.create("/child-allowance/v1/unpaid-claims/" + draft.id()))
                            .tag(ETags.of(draft.revision()))
                            .entity(UnpaidClaimAnswer.of(draft))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listUnpaidClaims")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<UnpaidClaimAnswer> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        var wanted = state == null ? null : Parameters.value("state", state, UnpaidClaimResource::state);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), UnpaidClaimId::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found =
                    Page.of(claims.list(work, wanted, after, page.fetch()), page, draft -> Cursor.after(draft.id()));
            desk.listed(work, found.items().size());
            return found.map(UnpaidClaimAnswer::of);
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "getUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimInFull> get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var draft =
                    claims.find(work, UnpaidClaimSteps.id(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return ResponseBuilder.ok(UnpaidClaimInFull.of(
                            work.operator(), draft, desk.look(work, draft), desk.lacks(work, draft)))
                    .tag(ETags.of(draft.revision()))
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "changeUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<UnpaidClaimAnswer> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Passing<UnpaidClaim> sent) {
        return steps.take(
                id,
                ifMatch,
                (work, draft) -> desk.change(work, draft.key(), draft.revision(), sent.asked(), sent.passedAlerts()));
    }

    private static DraftState state(String code) {
        return Coded.find(DraftState.class, code)
                .orElseThrow(() -> new RejectedValue(
                        FoundationError.UNKNOWN_CODE,
                        "状態が違います。",
                        "draft, reviewed, returned, registered, rejected, withdrawn のどれかを指定してください。"));
    }
}
