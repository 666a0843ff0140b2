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
import java.net.URI;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.IssuedPapers;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Issued notices over REST: looked at, printed, printed again, disposed of. */
@Path("/child-allowance/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NoticeResource {

    private final Database database;
    private final IssuedPapers<Notice> notices;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    NoticeResource(Database database, IssuedNotices notices, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.notices = notices.papers();
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * Why a notice is printed again or disposed of.
     *
     * @param reason the reason
     */
    @Schema(name = "NoticeReason")
    record Reason(@FreeText @MaxLength(200) String reason) {}

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNotice")
    @Problems({ProblemType.NOT_FOUND})
    public NoticeAnswer get(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> NoticeAnswer.of(notices.get(work, new IssueId(id))));
    }

    @GET
    @Path("/{id}/document")
    @Produces(PdfAnswers.PDF)
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "printNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public Response document(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> pdf(work, new IssueId(id)));
    }

    @POST
    @Path("/{id}/reprints")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "reprintNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> reprint(@PathParam("id") UUID id, Reason sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var again = notices.reprint(work, new IssueId(id), sent.reason());
                    return ResponseBuilder.<NoticeAnswer>created(location(again))
                            .entity(NoticeAnswer.of(again))
                            .build();
                }));
    }

    @POST
    @Path("/{id}/disposal")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "disposeOfNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public NoticeAnswer dispose(@PathParam("id") UUID id, Reason sent) {
        return database.transact(
                operator.get(), work -> NoticeAnswer.of(notices.dispose(work, new IssueId(id), sent.reason())));
    }

    private Response pdf(UnitOfWork work, IssueId notice) {
        return PdfAnswers.of(Notice.fileName(notice), notices.pdf(work, notice));
    }

    static URI location(Notice notice) {
        return URI.create("/child-allowance/v1/notices/" + notice.id());
    }
}
