package jp.yakuba.childallowance.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The annual report on a page, and as a file. */
@Path("/child-allowance/statistics")
@PermissionsAllowed(ChildAllowancePermission.Code.STATISTICS_VIEW)
class StatisticsScreen {

    private static final String HERE = "/child-allowance/statistics";

    @CheckedTemplate(basePath = "child-allowance/statistics")
    static class Templates {
        static native TemplateInstance statistics(Page page);

        private Templates() {}
    }

    /** What the page shows. */
    public record Page(
            int year, String name, String asOf, String day, String source, List<String> notes, List<Table> tables) {

        static Page of(StatisticsYear year, Statistics report) {
            var tables = new ArrayList<Table>();
            for (var line : report.lines()) {
                if (tables.isEmpty() || !tables.getLast().name().equals(line.table())) {
                    tables.add(new Table("table-" + tables.size(), line.table(), new ArrayList<>()));
                }
                tables.getLast()
                        .rows()
                        .add(new Row(line.item(), line.part(), "%,d%s".formatted(line.value(), line.unit())));
            }
            return new Page(
                    year.year(),
                    year.japanese(),
                    RecordedDate.of(year.asOf()).display(DateStyle.WAREKI),
                    year.asOf().toString(),
                    report.source(),
                    report.notes(),
                    tables);
        }
    }

    /** The numbers of a table. */
    public record Table(String id, String name, List<Row> rows) {}

    /** A number. */
    public record Row(String item, String part, String value) {}

    private final Database database;
    private final StatisticsDesk desk;
    private final CurrentOperator operator;

    StatisticsScreen(Database database, StatisticsDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "statistics", "事業年報", NavigationItem.Group.BATCH, HERE, ChildAllowancePermission.STATISTICS_VIEW, 20);
    }

    @GET
    public TemplateInstance show(@QueryParam("year") @Nullable String year, @QueryParam("asOf") @Nullable String asOf) {
        return database.transact(operator.get(), work -> {
            var of = StatisticsYear.parse(year, asOf, work.today());
            return Templates.statistics(Page.of(of, desk.make(work, of)));
        });
    }

    @GET
    @Path("/file")
    @jakarta.ws.rs.Produces("text/csv;charset=UTF-8")
    public Response file(@QueryParam("year") @Nullable String year, @QueryParam("asOf") @Nullable String asOf) {
        return database.transact(operator.get(), work -> {
            var of = StatisticsYear.parse(year, asOf, work.today());
            return Response.ok(desk.make(work, of).csv())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"child-allowance-statistics-" + of.year() + ".csv\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }
}
