package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters to all who are to be asked for a status report, over REST. */
@Path("/child-allowance/v1/status-reports/{year}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportLetterResource {

    private final LettersOverRest letters;

    ReportLetterResource(LettersOverRest letters) {
        this.letters = letters;
    }

    /** Which letter about status reports. */
    enum ReportLetter implements Coded {
        /** 提出案内, to all to whom nothing was sent yet. */
        ASKED(NoticeKind.REPORT_ASKED, LetterRound.What.REPORT_ASKED),
        /** 督促, to all who have not filed though the term is past. */
        REMINDED(NoticeKind.REPORT_REMINDED, LetterRound.What.REPORT_REMINDED);

        private final NoticeKind kind;
        private final LetterRound.What what;

        ReportLetter(NoticeKind kind, LetterRound.What what) {
            this.kind = kind;
            this.what = what;
        }

        @Override
        public String code() {
            return kind.code();
        }

        LetterRound.What what() {
            return what;
        }
    }

    /**
     * Which letter, and how.
     *
     * @param kind to whom it goes
     * @param withoutSeal prints 公印省略 instead of the seal
     */
    @Schema(name = "StatusReportLettersOrder")
    record ReportOrder(ReportLetter kind, boolean withoutSeal) {}

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueStatusReportLetters")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<LettersOverRest.Ordered> order(@PathParam("year") String year, Passing<ReportOrder> sent) {
        var asked = sent.asked();
        return letters.order(new LetterRound.Order(
                asked.kind().what(),
                String.valueOf(Parameters.value("year", year, ReportLetters::year)),
                asked.withoutSeal(),
                sent.passedAlerts()));
    }
}
