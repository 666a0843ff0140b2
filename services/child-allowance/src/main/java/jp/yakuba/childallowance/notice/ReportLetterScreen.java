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
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where the letters about the status reports of a year are ordered. */
@Path("/child-allowance/status-reports/{year}/letters")
@PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
class ReportLetterScreen {

    private final LetterPages pages;

    ReportLetterScreen(LetterPages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@PathParam("year") String year) {
        var of = ReportLetters.year(year);
        return pages.show(work -> page(work, of), FormState.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("year") String year, MultivaluedMap<String, String> posted) {
        var of = ReportLetters.year(year);
        var what = NoticeKind.REPORT_REMINDED.code().equals(posted.getFirst("kind"))
                ? LetterRound.What.REPORT_REMINDED
                : LetterRound.What.REPORT_ASKED;
        return pages.order(what, year, posted, work -> page(work, of));
    }

    private LetterPage page(UnitOfWork work, int year) {
        var asked = pages.untold(work, LetterRound.What.REPORT_ASKED, String.valueOf(year));
        var reminded = pages.untold(work, LetterRound.What.REPORT_REMINDED, String.valueOf(year));
        return new LetterPage(
                "現況届の提出案内・督促の一括発行",
                "/child-allowance/status-reports/" + year + "/letters",
                "/child-allowance/status-reports?year=" + year,
                "現況届",
                "提出案内は未送付の人に、督促は提出の期限を過ぎて出ていない人に出します。",
                List.of(
                        new Option(NoticeKind.REPORT_ASKED.code(), "提出案内（" + asked + "人）"),
                        new Option(NoticeKind.REPORT_REMINDED.code(), "督促（" + reminded + "人）")),
                asked + reminded);
    }
}
