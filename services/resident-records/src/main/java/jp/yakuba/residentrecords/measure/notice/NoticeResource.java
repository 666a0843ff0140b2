package jp.yakuba.residentrecords.measure.notice;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Notices of measures over REST: issued, printed and printed again at the same desk as on the screen. */
@Path("/resident-records/v1/protection-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_DETAILS)
@Requirement("001/3.4")
class NoticeResource {

    private final Database database;
    private final NoticeDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    NoticeResource(Database database, NoticeDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * What is to be told to whom.
     *
     * @param kind what
     * @param measures to the applicants of these
     */
    @Schema(name = "ProtectionNoticeOrder")
    record Ordered(NoticeKind kind, List<MeasureId> measures) {}

    /**
     * Why a notice is printed again.
     *
     * @param reason the reason
     */
    @Schema(name = "ProtectionNoticeReason")
    record Again(@FreeText @MaxLength(200) String reason) {}

    @POST
    @Operation(operationId = "issueProtectionNotices")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<NoticeView>> issue(Ordered sent) {
        return created(work -> desk.issue(
                work, sent.kind(), sent.measures().stream().distinct().toList()));
    }

    @GET
    @Path("/{order}")
    @Operation(operationId = "getProtectionNotices")
    @Problems({ProblemType.NOT_FOUND})
    public Items<NoticeView> get(@PathParam("order") UUID order) {
        return database.transact(operator.get(), work -> shown(work, new OrderId(order)));
    }

    @GET
    @Path("/{order}/pdf")
    @Produces(PdfAnswers.PDF)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "printProtectionNotices")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT})
    public Response pdf(@PathParam("order") UUID order) {
        return database.transact(
                operator.get(),
                work -> PdfAnswers.of("protection-notice-" + order, desk.pdf(work, new OrderId(order))));
    }

    @POST
    @Path("/{id}/reprints")
    @Operation(operationId = "reprintProtectionNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Items<NoticeView>> reprint(@PathParam("id") UUID id, Again sent) {
        return created(work -> desk.reprint(work, new NoticeId(id), sent.reason()));
    }

    private RestResponse<Items<NoticeView>> created(Function<UnitOfWork, OrderId> issuing) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var order = issuing.apply(work);
                    return ResponseBuilder.<Items<NoticeView>>created(
                                    URI.create("/resident-records/v1/protection-notices/" + order))
                            .entity(shown(work, order))
                            .build();
                }));
    }

    private Items<NoticeView> shown(UnitOfWork work, OrderId order) {
        return new Items<>(NoticeView.of(desk.ofOrder(work, order)));
    }
}
