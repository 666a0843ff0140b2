package jp.yakuba.childallowance.statusreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The reports of a year, and what is done for all of them at once. */
@Path("/child-allowance/status-reports")
class StatusReportListScreen {

    static final String LIST = "/child-allowance/status-reports";
    private static final int PAGE = 50;
    private static final RecordShape<AddRequest> ADDED = new RecordShape<>(AddRequest.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/statusreport")
    static class Templates {
        static native TemplateInstance reports(StatusReportList list, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final StatusReportDesk desk;
    private final StatusReports reports;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final CurrentOperator operator;

    StatusReportListScreen(
            Database database,
            StatusReportDesk desk,
            StatusReports reports,
            PeopleInSight sight,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.reports = reports;
        this.sight = sight;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "status-reports",
                "現況届",
                NavigationItem.Group.REVIEW,
                LIST,
                ChildAllowancePermission.STATUS_REPORT_VIEW,
                16);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_VIEW)
    public TemplateInstance list(
            @QueryParam("year") @Nullable String year,
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @Nullable String after) {
        var filter = new ReportFilter(
                year == null
                        ? database.transact(operator.get(), (UnitOfWork work) -> ReportYear.at(work.today()))
                        : ReportYear.parse(year),
                state == null ? null : Coded.find(ReportState.class, state).orElse(null),
                kind == null ? null : Coded.find(ReportKind.class, kind).orElse(null),
                StatusReportList.OVERDUE.equals(state));
        return shown(filter, after == null ? null : AddresseeNumber.parse(after), FormState.blank());
    }

    private TemplateInstance shown(ReportFilter filter, @Nullable AddresseeNumber after, FormState form) {
        return database.transact(operator.get(), work -> {
            var found = reports.list(work, filter, after, PAGE + 1);
            var page = found.subList(0, Math.min(PAGE, found.size()));
            var hiding = ReportSight.of(work, page);
            var shown = page.stream()
                    .filter(report -> hiding.isOf(report, filter.kind()))
                    .toList();
            desk.listed(work, shown);
            var people =
                    sight.of(work, shown.stream().map(StatusReport::recipient).toList());
            return Templates.reports(
                    StatusReportList.of(
                            work,
                            filter,
                            reports.counts(work, filter.year()),
                            shown.stream()
                                    .map(report -> StatusReportLine.of(report, hiding, people, work.today()))
                                    .toList(),
                            after != null,
                            found.size() > PAGE ? page.getLast().recipient().value() : null),
                    form);
        });
    }

    @POST
    @Path("/{year}/finding")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    public Response find(@PathParam("year") String year) {
        var of = ReportYear.parse(year);
        return done(of, FormState.blank(), work -> "対象者を抽出しました。新しい対象者は" + desk.find(work, of) + "人です。");
    }

    @POST
    @Path("/{year}/dispatch")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    public Response send(@PathParam("year") String year) {
        var of = ReportYear.parse(year);
        return done(of, FormState.blank(), work -> {
            var sent = desk.send(work, of);
            var left = reports.counts(work, of).of(ReportState.TO_SEND);
            return sent + "人の現況届を送付済みにしました。" + (left == 0 ? "" : "提出案内を発行していない" + left + "人は、未送付のままです。");
        });
    }

    @POST
    @Path("/{year}/suspensions")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_RECIPIENT)
    public Response suspend(@PathParam("year") String year) {
        var of = ReportYear.parse(year);
        return done(of, FormState.blank(), work -> {
            desk.suspend(work, of);
            return "未提出の受給者の支払の差止を始めました。進みぐあいは「処理の状況」で分かります。";
        });
    }

    @POST
    @Path("/{year}/recipients")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    public Response add(@PathParam("year") String year, MultivaluedMap<String, String> posted) {
        var of = ReportYear.parse(year);
        return done(of, FormState.of(posted), work -> {
            desk.add(work, of, PostedRecord.of(ADDED, posted));
            return "対象者に追加しました。";
        });
    }

    private Response done(ReportYear year, FormState form, Function<UnitOfWork, String> act) {
        return FormPost.of(() ->
                        posts.once(operator.get(), work -> Done.at(LIST + "?year=" + year.value(), act.apply(work))))
                .orAgain(findings -> shown(new ReportFilter(year, null, null, false), null, form.with(findings)));
    }
}
