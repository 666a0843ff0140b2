package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.CertifiedClaims;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Notices of a claim over REST. */
@Path("/child-allowance/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimNoticeResource {

    private final Database database;
    private final NoticeDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    ClaimNoticeResource(Database database, NoticeDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    /** The notices of a claim, the newest first. */
    record NoticesOfClaim(List<NoticeAnswer> items) {}

    @POST
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> issue(@PathParam("id") String id, Passing<NoticeOrder> sent) {
        var claim = claim(id);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var notice = desk.issue(work, claim, sent.asked(), sent.passedAlerts());
                    return ResponseBuilder.<NoticeAnswer>created(NoticeResource.location(notice))
                            .entity(NoticeAnswer.of(notice))
                            .build();
                }));
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOfClaim list(@PathParam("id") String id) {
        var claim = claim(id);
        return database.transact(
                operator.get(),
                work -> new NoticesOfClaim(
                        desk.ofClaim(work, claim).stream().map(NoticeAnswer::of).toList()));
    }

    private static UUID claim(String id) {
        return Parameters.value("id", id, CertifiedClaims::id);
    }
}
