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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates over REST: issued, printed and looked up by the same desk as on the screen. */
@Path("/resident-records/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "証明書")
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
    @PermissionsAllowed("certificate.issue")
    @Operation(
            operationId = "checkCertificates",
            summary = "発行できるかを検査する",
            description = "エラー・アラート、発行される写しの記載対象者と枚数を返す。何も発行しない。")
    @APIResponse(responseCode = "200", description = "指摘と、発行される写し")
    public ObjectNode check(String body) {
        var sent = CertificateJson.Body.read(body);
        return database.transact(operator.get(), work -> CertificateJson.preparation(desk.prepare(work, sent.order())));
    }

    @POST
    @PermissionsAllowed("certificate.issue")
    @Operation(
            operationId = "issueCertificates",
            summary = "証明書を発行する",
            description = "一部ごとに発行番号と交付履歴ができる。個人票と除票は一人につき一通。アラートは passedAlerts に理由を書けば通せる。"
                    + "省略できる事項は disclosed に書いたものだけを記載する。")
    @APIResponse(responseCode = "201", description = "発行した。Location が一部目の場所")
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
    @PermissionsAllowed("certificate.issue")
    @Operation(operationId = "listCertificates", summary = "交付履歴", description = "person（宛名番号）が記載された写しを、新しい順に返す。")
    @APIResponse(responseCode = "200", description = "交付履歴の一ページ")
    public Page<ObjectNode> list(@QueryParam("person") @Nullable String person, @BeanParam PageRequest page) {
        if (person == null || person.isBlank()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error("required", "person", "宛名番号がありません。", "person に宛名番号を指定してください。"));
        }
        var number = AddresseeNumber.parse(person);
        return database.transact(
                operator.get(), work -> inquiry.ofPerson(work, number, page).map(CertificateJson::issue));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("certificate.issue")
    @Operation(operationId = "getCertificate", summary = "交付履歴の一件", description = "一部の写しの交付の記録。写しそのものは pdf から。")
    @APIResponse(responseCode = "200", description = "交付の記録")
    public ObjectNode get(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> CertificateJson.issue(copies.get(work, id)));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(PdfAnswers.PDF)
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("certificate.issue")
    @Operation(operationId = "printCertificate", summary = "写しを印刷する", description = "発行した職員が、発行した日のうちに取得できる。その後は再印刷する。")
    @APIResponse(responseCode = "200", description = "写しの PDF")
    public Response pdf(@PathParam("id") UUID id) {
        return database.transact(operator.get(), work -> PdfAnswers.of(id, copies.pdf(work, id)));
    }

    @POST
    @Path("/{id}/reprints")
    @PermissionsAllowed("certificate.issue")
    @Operation(
            operationId = "reprintCertificate",
            summary = "再印刷する",
            description = "同じ内容・同じ発行番号の写しに再印刷の表示を付け、別の交付履歴を残す。reason に理由を書く。")
    @APIResponse(responseCode = "201", description = "再印刷の交付の記録")
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
    @PermissionsAllowed("certificate.dispose")
    @Operation(
            operationId = "disposeOfCertificate",
            summary = "処分を記録する",
            description = "誤って発行した写しを処分したことを記録する。取り消せない。reason に理由を書く。")
    @APIResponse(responseCode = "200", description = "処分を記録した交付の記録")
    public ObjectNode dispose(@PathParam("id") UUID id, String body) {
        var reason = CertificateJson.reason(body);
        return database.transact(operator.get(), work -> CertificateJson.issue(copies.dispose(work, id, reason)));
    }

    private static URI location(CertificateIssue issue) {
        return URI.create("/resident-records/v1/certificates/" + issue.id());
    }
}
