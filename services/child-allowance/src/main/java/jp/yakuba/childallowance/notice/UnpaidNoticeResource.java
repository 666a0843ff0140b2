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
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices of a claim for unpaid allowance over REST. */
@Path("/child-allowance/v1/unpaid-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnpaidNoticeResource {

    private final NoticesOverRest notices;

    UnpaidNoticeResource(NoticesOverRest notices) {
        this.notices = notices;
    }

    @POST
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueUnpaidClaimNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> issue(@PathParam("id") String id, Passing<NoticeOrder> sent) {
        return notices.issue(claim(id), sent);
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfUnpaidClaim")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOverRest.All list(@PathParam("id") String id) {
        return notices.list(claim(id));
    }

    private static Matter claim(String id) {
        return new Matter.OfUnpaidClaim(Parameters.value("id", id, UnpaidClaimId::parse));
    }
}
