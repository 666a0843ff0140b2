package jp.yakuba.residentrecords.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

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

    @POST
    @Path("/checks")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "checkCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public ObjectNode check(String body) {
        var sent = CertificateJson.Body.read(body);
        return database.transact(operator.get(), work -> CertificateJson.preparation(desk.prepare(work, sent.order())));
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "issueCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Response issue(String body) {
        var sent = CertificateJson.Body.read(body);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var issues = desk.issue(work, sent.order(), sent.passed());
                    return Response.created(location(issues.getFirst()))
                            .entity(CertificateJson.issues(issues))
                            .build();
                }));
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "listCertificates")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<ObjectNode> list(@BeanParam IssueParameters parameters, @BeanParam PageRequest page) {
        var criteria = parameters.criteria();
        return database.transact(
                operator.get(), work -> inquiry.search(work, criteria, page).map(CertificateJson::issue));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "getCertificate")
    @Problems({ProblemType.NOT_FOUND})
    public ObjectNode get(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> CertificateJson.issue(copies.get(work, id)));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(PdfAnswers.PDF)
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "printCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response pdf(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> PdfAnswers.of(id, copies.pdf(work, id)));
    }

    @POST
    @Path("/{id}/reprints")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
    @Operation(operationId = "reprintCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public Response reprint(@PathParam("id") UUID id, String body) {
        var reason = CertificateJson.reason(body);
        return database.transact(
                operator.get(),
                work -> keys.once(work, body, () -> {
                    var again = copies.reprint(work, id, reason);
                    return Response.created(location(again))
                            .entity(CertificateJson.issue(again))
                            .build();
                }));
    }

    @POST
    @Path("/{id}/disposal")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_DISPOSE)
    @Operation(operationId = "disposeOfCertificate")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public ObjectNode dispose(@PathParam("id") UUID id, String body) {
        var reason = CertificateJson.reason(body);
        return database.transact(operator.get(), work -> CertificateJson.issue(copies.dispose(work, id, reason)));
    }

    private static URI location(CertificateIssue issue) {
        return URI.create("/resident-records/v1/certificates/" + issue.id());
    }
}
