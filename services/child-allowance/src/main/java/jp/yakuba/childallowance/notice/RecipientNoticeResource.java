package jp.yakuba.childallowance.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices of payments and suspensions, and certificates of receipt, over REST. */
@Path("/child-allowance/v1/recipients/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RecipientNoticeResource {

    private final NoticesOverRest notices;

    RecipientNoticeResource(NoticesOverRest notices) {
        this.notices = notices;
    }

    @GET
    @Path("/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    @Operation(operationId = "getNoticesOfRecipient")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public NoticesOverRest.All list(@PathParam("number") String number) {
        return notices.list(recipient(number));
    }

    @POST
    @Path("/payments/{run}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issuePaymentNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> ofPayment(
            @PathParam("number") String number, @PathParam("run") UUID run, Passing<NoticeOrder> sent) {
        return notices.issue(new Matter.OfPayment(new PaymentRunId(run), recipient(number)), sent);
    }

    @POST
    @Path("/suspensions/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueSuspensionNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> ofSuspension(@PathParam("number") String number, Passing<NoticeOrder> sent) {
        return notices.issueOfSuspension(recipient(number), sent);
    }

    @POST
    @Path("/demands/{entry}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueRepaymentNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> ofDemand(
            @PathParam("number") String number, @PathParam("entry") int entry, Passing<NoticeOrder> sent) {
        return notices.issue(new Matter.OfDemand(recipient(number), entry), sent);
    }

    @POST
    @Path("/deductions/{entry}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueDeductionNotice")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> ofDeduction(
            @PathParam("number") String number, @PathParam("entry") int entry, Passing<NoticeOrder> sent) {
        return notices.issue(new Matter.OfDeduction(recipient(number), entry), sent);
    }

    @POST
    @Path("/receipts/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Operation(operationId = "issueCertificateOfReceipt")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<NoticeAnswer> ofReceipt(@PathParam("number") String number, Passing<NoticeOrder> sent) {
        return notices.issueOfReceipt(recipient(number), sent);
    }

    private static AddresseeNumber recipient(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
