package jp.yakuba.residentrecords.certificate.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
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
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Issued copies on the screen: printing, printing again, disposal, and the history of a person. */
@Path("/resident-records/certificates")
@PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
@Requirement({"001/1.3.8", "001/2.2.2"})
class IssueScreens {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance issued(PeopleHeader inSight, List<IssueLine> lines, FormState form);

        static native TemplateInstance history(
                PersonHeader person, ResidentVersion row, List<IssueLine> lines, Pages pages);

        private Templates() {}
    }

    private final Database database;
    private final IssuedCopies copies;
    private final IssueInquiry inquiry;
    private final RecordViewing viewing;
    private final ProtectedAccess access;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final CurrentOperator operator;

    IssueScreens(
            Database database,
            IssuedCopies copies,
            IssueInquiry inquiry,
            RecordViewing viewing,
            ProtectedAccess access,
            PeopleInSight sight,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.copies = copies;
        this.inquiry = inquiry;
        this.viewing = viewing;
        this.access = access;
        this.sight = sight;
        this.posts = posts;
        this.operator = operator;
    }

    /** What was issued about a person, newest first. */
    @GET
    public Response history(@QueryParam("person") @Nullable String person, @QueryParam("page") @Nullable String page) {
        if (person == null || person.isBlank()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        var request = new PageRequest();
        request.limit = ROWS;
        request.cursor = page;
        return database.transact(operator.get(), work -> {
            var number = AddresseeNumber.parse(person);
            if (!access.isOpen(work, number)) {
                return Response.seeOther(URI.create("/resident-records/residents/" + number.value()))
                        .build();
            }
            var record = viewing.newest(work, number);
            var found = inquiry.search(work, IssueCriteria.ofPerson(number), request)
                    .map(issue -> IssueLine.of(work, issue));
            return Response.ok(Templates.history(
                            PersonHeaders.of(record, work.today()),
                            record.row(),
                            found.items(),
                            new Pages("新しい順に" + found.items().size() + "件", null, found.next())))
                    .build();
        });
    }

    /** The copies of one order, to be printed. */
    @GET
    @Path("/orders/{order}")
    public TemplateInstance issued(@PathParam("order") UUID order) {
        return database.transact(operator.get(), work -> {
            var issues = inquiry.ofOrder(work, new OrderId(order));
            var people =
                    issues.stream().flatMap(issue -> issue.people().stream()).toList();
            return Templates.issued(
                    sight.ofOpen(work, people),
                    issues.stream().map(issue -> IssueLine.of(work, issue)).toList(),
                    FormState.blank());
        });
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(PdfAnswers.PDF)
    public Response pdf(@PathParam("id") UUID id) {
        var copy = new IssueId(id);
        return database.transact(
                operator.get(), work -> PdfAnswers.of(CertificatePrinting.fileName(copy), copies.pdf(work, copy)));
    }

    @POST
    @Path("/{id}/reprints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reprint(@PathParam("id") UUID id, @RestForm("reason") @Nullable String reason) {
        return posts.once(
                operator.get(),
                work -> done(copies.reprint(work, new IssueId(id), reason == null ? "" : reason), "再印刷の交付履歴を記録しました。"));
    }

    @POST
    @Path("/{id}/disposal")
    @PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_DISPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispose(@PathParam("id") UUID id, @RestForm("reason") @Nullable String reason) {
        return posts.once(
                operator.get(),
                work -> done(copies.dispose(work, new IssueId(id), reason == null ? "" : reason), "処分を記録しました。"));
    }

    private static Done done(CertificateIssue issue, String notice) {
        return Done.at("/resident-records/certificates/orders/" + issue.order(), notice);
    }
}
