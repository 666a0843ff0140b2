package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices of an amendment over REST. */
@Path("/child-allowance/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AmendmentNoticeResource {

    private final NoticesOverRest notices;

    AmendmentNoticeResource(NoticesOverRest notices) {
        this.notices = notices;
    }

    @POST
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueAmendmentNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> issue(@PathParam("id") String id, Passing<NoticeOrder> sent) {
        return notices.issue(amendment(id), sent);
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfAmendment")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOverRest.All list(@PathParam("id") String id) {
        return notices.list(amendment(id));
    }

    private static Matter amendment(String id) {
        return new Matter.OfAmendment(Parameters.value("id", id, AmendmentId::parse));
    }
}
