package jp.yakuba.platform.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where auditors look for misuse: the analyses that the standard names, and some that it does not. */
@Path("/audit/analyses")
@PermissionsAllowed(PlatformPermission.Code.AUDIT_READ)
@Requirement("001/10.2")
class AnalysisScreens {

    private final Database database;
    private final CurrentOperator operator;
    private final EntryLists lists;
    private final Analyses analyses;

    AnalysisScreens(Database database, CurrentOperator operator, EntryLists lists, Analyses analyses) {
        this.database = database;
        this.operator = operator;
        this.lists = lists;
        this.analyses = analyses;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance analysis(
                FormState form,
                Analysis chosen,
                List<Analysis> all,
                @Nullable AnalysisTable table,
                String period,
                String hours);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "audit-analyses",
                "監査記録の集計",
                NavigationItem.Group.ADMINISTRATION,
                "/audit/analyses",
                PlatformPermission.AUDIT_READ,
                71);
    }

    @GET
    public Response show(@RestQuery @DefaultValue("night") String of, UriInfo uri) {
        var chosen = analysis(of);
        var sent = uri.getQueryParameters();
        return FormPost.of(() -> Pace.LIST.get(() -> database.transact(operator.get(), work -> {
                    var criteria = lists.criteria(work, EntryScreens.first(sent));
                    var table = analyses.carryOut(work, chosen, criteria, PlatformOperation.AUDIT_ANALYSE);
                    var period = "&from=" + criteria.from() + "&to=" + criteria.to();
                    return Response.ok(page(lists.form(criteria), chosen, table, period))
                            .build();
                })))
                .orAgain(findings -> page(FormState.of(sent).with(findings), chosen, null, ""));
    }

    /** The period as it was typed becomes part of the address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> posted) {
        var chosen = analysis(FormState.of(posted).value("of"));
        return FormPost.of(() -> {
                    var criteria =
                            database.transact(operator.get(), work -> lists.criteria(work, EntryScreens.first(posted)));
                    return Response.seeOther(URI.create(
                                    "/audit/analyses?of=" + chosen.code() + "&" + EntryLists.query(criteria)))
                            .build();
                })
                .orAgain(findings -> page(FormState.of(posted).with(findings), chosen, null, ""));
    }

    @POST
    @Path("export")
    @PermissionsAllowed(PlatformPermission.Code.AUDIT_EXPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response export(MultivaluedMap<String, String> posted) {
        var chosen = analysis(FormState.of(posted).value("of"));
        var table = Pace.LIST.get(() -> database.transact(
                operator.get(),
                work -> analyses.carryOut(
                        work,
                        chosen,
                        lists.criteria(work, EntryScreens.first(posted)),
                        PlatformOperation.AUDIT_EXPORT)));
        return Spreadsheet.answer("audit-" + chosen.code() + ".csv", out -> write(table, out));
    }

    private static void write(AnalysisTable table, OutputStream out) throws IOException {
        try (var sheet = new Spreadsheet(out)) {
            sheet.line(table.analysis().columns().toArray(String[]::new));
            for (var row : table.rows()) {
                sheet.line(row.cells().stream()
                        .map(cell -> cell.number() ? cell.text().replace(",", "") : cell.text())
                        .toArray(String[]::new));
            }
        }
    }

    private TemplateInstance page(FormState form, Analysis chosen, @Nullable AnalysisTable table, String period) {
        return Templates.analysis(
                form,
                chosen,
                List.of(Analysis.values()),
                table,
                period,
                analyses.hours().words());
    }

    private static Analysis analysis(String code) {
        return Analysis.of(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
