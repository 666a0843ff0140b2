package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices of a claim over REST. */
@Path("/child-allowance/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimNoticeResource {

    private final NoticesOverRest notices;

    ClaimNoticeResource(NoticesOverRest notices) {
        this.notices = notices;
    }

    @POST
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> issue(@PathParam("id") String id, Passing<NoticeOrder> sent) {
        return notices.issue(claim(id), sent);
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOverRest.All list(@PathParam("id") String id) {
        return notices.list(claim(id));
    }

    private static Matter claim(String id) {
        return new Matter.OfClaim(Parameters.value("id", id, ClaimId::parse));
    }
}
