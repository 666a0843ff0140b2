package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The reports of a recipient, for pages of other concepts; as their own pages, it hides reasons that tell of homes. */
@ApplicationScoped
public class StatusReportHistory {

    private final StatusReports reports;

    StatusReportHistory(StatusReports reports) {
        this.reports = reports;
    }

    /**
     * A report.
     *
     * @param at its own page
     */
    public record Entry(String at, String year, StatusReportLine line) {}

    /** All of the recipient, the newest first. */
    public List<Entry> of(UnitOfWork work, AddresseeNumber recipient) {
        var found = reports.of(work, recipient);
        var sight = ReportSight.of(work, found);
        return found.stream()
                .map(report -> new Entry(
                        StatusReportPage.at(report),
                        report.year().japanese(),
                        StatusReportLine.of(report, sight, Map.of(), work.today())))
                .toList();
    }
}
