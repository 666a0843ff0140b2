package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Carries out the analyses of the log, and tells the log of it. */
@ApplicationScoped
class Analyses {

    private static final int MOST_ROWS = 500;

    private final OfficeHours hours;
    private final Audit audit;

    Analyses(InspectionSettings settings, Audit audit) {
        this.hours = settings.officeHours();
        this.audit = audit;
    }

    OfficeHours hours() {
        return hours;
    }

    /** Of the criteria, the period counts, and from how many on something is shown. */
    AnalysisTable carryOut(UnitOfWork work, Analysis analysis, LogCriteria criteria, AuditedOperation operation) {
        var atLeast = criteria.atLeast() == 0 ? analysis.threshold() : criteria.atLeast();
        var rows = work.sql()
                .createQuery(analysis.sql(hours) + " limit :limit")
                .bind("begin", LogCondition.begin(criteria.from()))
                .bind("end", LogCondition.begin(criteria.to().plusDays(1)))
                .bind("nightBegins", hours.nightBegins())
                .bind("nightEnds", hours.nightEnds())
                .bindArray("closed", String.class, OfficeHours.closed(criteria.from(), criteria.to()))
                .bind("atLeast", atLeast)
                .bind("limit", MOST_ROWS + 1)
                .map((row, context) ->
                        AnalysisTable.Row.cells(row, analysis.columns().size()))
                .list();
        var shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        audit.record(
                work,
                AuditEntry.of(operation)
                        .records(shown.size())
                        .detail("analysis", analysis.title())
                        .detail("search.from", criteria.from())
                        .detail("search.to", criteria.to()));
        return new AnalysisTable(
                analysis,
                shown.stream()
                        .map(cells -> new AnalysisTable.Row(cells, link(analysis, criteria, cells, atLeast)))
                        .toList(),
                rows.size() > MOST_ROWS);
    }

    /** The list of the entries that were counted. */
    private static String link(Analysis analysis, LogCriteria criteria, List<AnalysisTable.Cell> cells, int atLeast) {
        if (!analysis.byStaff()) {
            return "";
        }
        var user = URLEncoder.encode(cells.getFirst().text(), StandardCharsets.UTF_8);
        var filter = analysis.filter().isEmpty() ? "atLeast=" + atLeast : analysis.filter();
        return "/audit/entries?from=" + criteria.from() + "&to=" + criteria.to() + "&userId=" + user + "&" + filter;
    }
}
