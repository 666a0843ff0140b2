package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.IssuedPapers;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A notice that was issued, of whatever it tells: printed, printed again, disposed of. */
@Path("/child-allowance/notices")
@PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
class NoticeScreen {

    private final Database database;
    private final NoticePages pages;
    private final IssuedPapers<Notice> notices;
    private final CurrentOperator operator;

    NoticeScreen(Database database, NoticePages pages, IssuedNotices notices, CurrentOperator operator) {
        this.database = database;
        this.pages = pages;
        this.notices = notices.papers();
        this.operator = operator;
    }

    @GET
    @Path("/{notice}/pdf")
    @Produces(PdfAnswers.PDF)
    public Response pdf(@PathParam("notice") UUID id) {
        var notice = new IssueId(id);
        return database.transact(
                operator.get(), work -> PdfAnswers.of(Notice.fileName(notice), notices.pdf(work, notice)));
    }

    @POST
    @Path("/{notice}/reprints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reprint(@PathParam("notice") UUID id, @RestForm("reason") @Nullable String reason) {
        var notice = new IssueId(id);
        return done(notice, reason, (work, why) -> {
            notices.reprint(work, notice, why);
            return "再印刷を記録しました。次は印刷です。";
        });
    }

    @POST
    @Path("/{notice}/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispose(@PathParam("notice") UUID id, @RestForm("reason") @Nullable String reason) {
        var notice = new IssueId(id);
        return done(notice, reason, (work, why) -> {
            notices.dispose(work, notice, why);
            return "処分を記録しました。";
        });
    }

    private Response done(IssueId notice, @Nullable String reason, BiFunction<UnitOfWork, String, String> act) {
        var matter = database.transact(operator.get(), work -> Notices.HISTORY
                .find(work, notice)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                .matter());
        return pages.done(matter, FormState.blank(), work -> act.apply(work, Objects.requireNonNullElse(reason, "")));
    }
}
