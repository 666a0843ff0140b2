package jp.yakuba.childallowance.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.foundation.number.AddresseeNumber;

/** The letters that ask one recipient for a status report, on the screen. */
@Path("/child-allowance/status-reports/{year}/{number}/notices")
class ReportNoticeScreen {

    private final NoticePages pages;

    ReportNoticeScreen(NoticePages pages) {
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    public TemplateInstance show(@PathParam("year") String year, @PathParam("number") String number) {
        return pages.show(report(year, number));
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(
            @PathParam("year") String year, @PathParam("number") String number, MultivaluedMap<String, String> posted) {
        return pages.issue(report(year, number), posted);
    }

    private static Matter report(String year, String number) {
        return new Matter.OfStatusReport(ReportLetters.year(year), AddresseeNumber.parse(number));
    }
}
