package jp.yakuba.childallowance.statusreport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 現況届 over REST: the list of a year, one report, and what is done about it. */
@Path("/child-allowance/v1/status-reports/{year}")
@Produces(MediaType.APPLICATION_JSON)
class StatusReportResource {

    private final Database database;
    private final StatusReportDesk desk;
    private final StatusReports reports;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    StatusReportResource(
            Database database,
            StatusReportDesk desk,
            StatusReports reports,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.reports = reports;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_VIEW)
    @Operation(operationId = "listStatusReports")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<StatusReportAnswer> list(
            @PathParam("year") String year,
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam PageRequest page) {
        var filter = new ReportFilter(
                year(year),
                state == null ? null : Parameters.value("state", state, code -> coded(ReportState.class, code)),
                kind == null ? null : Parameters.value("kind", kind, code -> coded(ReportKind.class, code)),
                overdue);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), AddresseeNumber::parse))
                .orElse(null);
        return database.transact(operator.get(), work -> {
            var found = Page.of(
                    reports.list(work, filter, after, page.fetch()), page, report -> Cursor.after(report.recipient()));
            var sight = ReportSight.of(work, found.items());
            var shown = found.items().stream()
                    .filter(report -> sight.isOf(report, filter.kind()))
                    .toList();
            desk.listed(work, shown);
            return new Page<>(shown, found.next()).map(report -> StatusReportAnswer.of(report, sight, work.today()));
        });
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.find(type, code)
                .orElseThrow(
                        () -> new RejectedValue(FoundationError.UNKNOWN_CODE, "コードが違います。", "仕様にあるコードのどれかを指定してください。"));
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_VIEW)
    @Operation(operationId = "countStatusReports")
    @Problems({ProblemType.VALIDATION_FAILED})
    public ReportCounts count(@PathParam("year") String year) {
        var of = year(year);
        return database.transact(operator.get(), work -> reports.counts(work, of));
    }

    @GET
    @Path("/recipients/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_VIEW)
    @Operation(operationId = "getStatusReport")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public StatusReportAnswer.InFull get(@PathParam("year") String year, @PathParam("number") String number) {
        var of = year(year);
        var recipient = number(number);
        return database.transact(operator.get(), work -> inFull(work, desk.look(work, of, recipient)));
    }

    private StatusReportAnswer.InFull inFull(UnitOfWork work, StatusReport report) {
        var sight = ReportSight.of(work, List.of(report));
        return new StatusReportAnswer.InFull(
                StatusReportAnswer.of(report, sight, work.today()),
                sight.steps(report, reports.steps(work, report.year(), report.recipient())));
    }

    @POST
    @Path("/recipients")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    @Operation(operationId = "addStatusReport")
    @Problems({ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<StatusReportAnswer.InFull> add(@PathParam("year") String year, AddRequest sent) {
        var of = year(year);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var report = desk.add(work, of, sent);
                    return ResponseBuilder.<StatusReportAnswer.InFull>created(
                                    URI.create("/child-allowance/v1/status-reports/" + of.value() + "/recipients/"
                                            + report.recipient()))
                            .entity(inFull(work, report))
                            .build();
                }));
    }

    @POST
    @Path("/recipients/{number}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_ENTER)
    @Operation(operationId = "stepStatusReport")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<StatusReportAnswer.InFull> step(
            @PathParam("year") String year, @PathParam("number") String number, StepRequest sent) {
        var of = year(year);
        var recipient = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> RestResponse.ok(inFull(work, desk.step(work, of, recipient, sent)))));
    }

    private static ReportYear year(String year) {
        return Parameters.value("year", year, ReportYear::parse);
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
