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
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters that ask one recipient for a status report, over REST. */
@Path("/child-allowance/v1/status-reports/{year}/recipients/{number}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportNoticeResource {

    private final NoticesOverRest notices;

    ReportNoticeResource(NoticesOverRest notices) {
        this.notices = notices;
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueStatusReportLetter")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> issue(
            @PathParam("year") String year, @PathParam("number") String number, Passing<NoticeOrder> sent) {
        return notices.issue(report(year, number), sent);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfStatusReport")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOverRest.All list(@PathParam("year") String year, @PathParam("number") String number) {
        return notices.list(report(year, number));
    }

    private static Matter report(String year, String number) {
        return new Matter.OfStatusReport(
                Parameters.value("year", year, ReportLetters::year),
                Parameters.value("number", number, AddresseeNumber::parse));
    }
}
