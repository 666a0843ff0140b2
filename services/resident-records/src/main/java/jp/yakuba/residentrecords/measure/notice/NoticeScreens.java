package jp.yakuba.residentrecords.measure.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.measure.Measures;
import jp.yakuba.residentrecords.measure.NoticeLine;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Notices on the screen: issued from the page of a measure or from the lists, printed, and printed again. */
@Path("/resident-records/measure-notices")
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_DETAILS)
@Requirement("001/3.4")
class NoticeScreens {

    private static final int MOST_IN_SIGHT = 6;
    private static final String HERE = "/resident-records/measure-notices/";

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance notices(
                PeopleHeader inSight, List<NoticeLine> lines, String order, boolean printable, Findings findings);

        static native TemplateInstance noticesRefused(PeopleHeader inSight, Findings findings, String back);

        private Templates() {}
    }

    private final Database database;
    private final NoticeDesk desk;
    private final Measures measures;
    private final NoticeLines lines;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final CurrentOperator operator;

    NoticeScreens(
            Database database,
            NoticeDesk desk,
            Measures measures,
            NoticeLines lines,
            PeopleInSight sight,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.measures = measures;
        this.lines = lines;
        this.sight = sight;
        this.posts = posts;
        this.operator = operator;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(MultivaluedMap<String, String> posted) {
        var kind = Coded.find(NoticeKind.class, Objects.requireNonNullElse(posted.getFirst("kind"), ""))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var chosen = Objects.requireNonNullElse(posted.get("measure"), List.<String>of()).stream()
                .map(MeasureId::parse)
                .distinct()
                .toList();
        return orRefused(
                chosen,
                work -> Done.at(
                        HERE + desk.issue(work, kind, chosen),
                        kind.japanese() + "を" + chosen.size() + "件発行しました。次は印刷です。"));
    }

    @GET
    @Path("/{order}")
    public TemplateInstance issued(@PathParam("order") UUID order) {
        return database.transact(operator.get(), work -> {
            var found = desk.ofOrder(work, new OrderId(order));
            return Templates.notices(
                    header(work, found.stream().map(Notice::applicant).toList()),
                    lines.of(work, found),
                    order.toString(),
                    found.stream().allMatch(notice -> notice.isPrintableBy(work)),
                    desk.printing(work, found));
        });
    }

    /** Whom the papers go to; of many the table itself says it, which a header of that height would push off the screen. */
    private PeopleHeader header(UnitOfWork work, List<AddresseeNumber> applicants) {
        return applicants.size() > MOST_IN_SIGHT ? PeopleHeader.NOBODY : sight.ofOpen(work, applicants);
    }

    @GET
    @Path("/{order}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("order") UUID order) {
        return database.transact(
                operator.get(),
                work -> PdfAnswers.of("protection-notice-" + order, desk.pdf(work, new OrderId(order))));
    }

    @POST
    @Path("/{id}/reprints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reprint(
            @PathParam("id") UUID id,
            @RestForm("reason") @Nullable String reason,
            @RestForm("measure") @Nullable String measure) {
        return orRefused(
                Stream.ofNullable(measure).map(MeasureId::parse).toList(),
                work -> Done.at(
                        HERE + desk.reprint(work, new NoticeId(id), Objects.requireNonNullElse(reason, "")),
                        "再印刷を記録しました。次は印刷です。"));
    }

    private interface Act {
        Done take(UnitOfWork work);
    }

    private Response orRefused(List<MeasureId> of, Act act) {
        var back = "/resident-records/measures" + (of.size() == 1 ? "/" + of.getFirst() : "");
        return FormPost.of(() -> posts.once(operator.get(), act::take))
                .orAgain(findings -> database.transact(
                        operator.get(), work -> Templates.noticesRefused(headerOf(work, of), findings, back)));
    }

    /** Nobody is looked up of so many that nobody is shown: any number may have been posted. */
    private PeopleHeader headerOf(UnitOfWork work, List<MeasureId> of) {
        return of.size() > MOST_IN_SIGHT
                ? PeopleHeader.NOBODY
                : sight.ofOpen(
                        work,
                        of.stream()
                                .flatMap(id -> measures.find(work, id).stream())
                                .map(measure -> measure.particulars().applicantNumber())
                                .toList());
    }
}
