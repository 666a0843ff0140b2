package jp.yakuba.childallowance.statusreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** One report: why it must be filed, what was done about it, and what is done next. */
@Path("/child-allowance/status-reports/{year}/{number}")
class StatusReportScreen {

    private static final RecordShape<StepRequest> STEP = new RecordShape<>(StepRequest.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/statusreport")
    static class Templates {
        static native TemplateInstance report(StatusReportPage page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final StatusReportDesk desk;
    private final StatusReports reports;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    StatusReportScreen(
            Database database,
            StatusReportDesk desk,
            StatusReports reports,
            PeopleInSight sight,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.reports = reports;
        this.sight = sight;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_VIEW)
    public TemplateInstance show(@PathParam("year") String year, @PathParam("number") String number) {
        return database.transact(
                operator.get(),
                work -> page(
                        work,
                        ReportYear.parse(year),
                        AddresseeNumber.parse(number),
                        FormState.blank().with("day", DayField.text(work.today()))));
    }

    private TemplateInstance page(UnitOfWork work, ReportYear year, AddresseeNumber number, FormState form) {
        var report = desk.look(work, year, number);
        var hiding = ReportSight.of(work, List.of(report));
        var line = StatusReportLine.of(report, hiding, sight.of(work, List.of(number)), work.today());
        var steps = hiding.steps(report, reports.steps(work, year, number));
        return Templates.report(
                StatusReportPage.of(work, report, line, steps), sight.header(work, List.of(number)), form);
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    public Response step(
            @PathParam("year") String year, @PathParam("number") String number, MultivaluedMap<String, String> posted) {
        var of = ReportYear.parse(year);
        var recipient = AddresseeNumber.parse(number);
        var here = StatusReportListScreen.LIST + "/" + of.value() + "/" + recipient;
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var asked = PostedRecord.of(STEP, posted);
                    var held = desk.look(work, of, recipient).suspendedFrom();
                    var report = desk.step(work, of, recipient, asked);
                    var released = held != null && report.suspendedFrom() == null ? "差止について、下の経過を確かめてください。" : "";
                    return Done.at(here, "現況届を「" + report.state().japanese() + "」にしました。" + released);
                }))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> page(work, of, recipient, FormState.of(posted).with(findings))));
    }
}
