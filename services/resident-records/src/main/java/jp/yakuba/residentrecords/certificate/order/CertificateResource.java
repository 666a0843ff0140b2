package jp.yakuba.residentrecords.certificate.order;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.issue.CertificateIssue;
import jp.yakuba.residentrecords.certificate.issue.CertificatePrinting;
import jp.yakuba.residentrecords.certificate.issue.IssueInquiry;
import jp.yakuba.residentrecords.certificate.issue.IssueParameters;
import jp.yakuba.residentrecords.certificate.issue.IssuedCopies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Certificates over REST: issued, printed and looked up by the same desk as on the screen. */
@Path("/resident-records/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CertificateResource {

    private final Database database;
    private final CertificateDesk desk;
    private final IssuedCopies copies;
    private final IssueInquiry inquiry;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    CertificateResource(
            Database database,
            CertificateDesk desk,
            IssuedCopies copies,
            IssueInquiry inquiry,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.copies = copies;
        this.inquiry = inquiry;
        this.keys = keys;
        this.operator = operator;
    }

    /** What was issued for an order. */
    record IssuedCertificates(List<Certificate> certificates) {}

    /**
     * Why a copy is printed again or disposed of.
     *
     * @param reason the reason
     */
    record Reason(@FreeText @MaxLength(200) String reason) {}

    @POST
    @Path("/checks")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "checkCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public CertificateCheck check(Passing<CertificateOrder> sent) {
        return database.transact(operator.get(), work -> CertificateCheck.of(desk.prepare(work, sent.asked())));
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "issueCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<IssuedCertificates> issue(Passing<CertificateOrder> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var issues = desk.issue(work, sent.asked(), sent.passedAlerts());
                    return ResponseBuilder.<IssuedCertificates>created(location(issues.getFirst()))
                            .entity(new IssuedCertificates(
                                    issues.stream().map(Certificate::of).toList()))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "listCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<Certificate> list(@BeanParam IssueParameters parameters, @BeanParam PageRequest page) {
        var criteria = parameters.criteria();
        return database.transact(
                operator.get(), work -> inquiry.search(work, criteria, page).map(Certificate::of));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "getCertificate")
    @Problems({ProblemType.NOT_FOUND})
    public Certificate get(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> Certificate.of(copies.get(work, new IssueId(id))));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(PdfAnswers.PDF)
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "printCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response pdf(@PathParam("id") UUID id) {
        var copy = new IssueId(id);
        return database.transact(
                operator.get(), work -> PdfAnswers.of(CertificatePrinting.fileName(copy), copies.pdf(work, copy)));
    }

    @POST
    @Path("/{id}/reprints")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "reprintCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<Certificate> reprint(@PathParam("id") UUID id, Reason sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var again = copies.reprint(work, new IssueId(id), sent.reason());
                    return ResponseBuilder.<Certificate>created(location(again))
                            .entity(Certificate.of(again))
                            .build();
                }));
    }

    @POST
    @Path("/{id}/disposal")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_DISPOSE)
    @Operation(operationId = "disposeOfCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Certificate dispose(@PathParam("id") UUID id, Reason sent) {
        return database.transact(
                operator.get(), work -> Certificate.of(copies.dispose(work, new IssueId(id), sent.reason())));
    }

    private static URI location(CertificateIssue issue) {
        return URI.create("/resident-records/v1/certificates/" + issue.id());
    }
}
