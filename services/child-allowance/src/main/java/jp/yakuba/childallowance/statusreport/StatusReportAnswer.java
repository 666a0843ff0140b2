package jp.yakuba.childallowance.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is told over REST.
 *
 * @param kinds why it must be filed, without what would tell where somebody lives who hides
 * @param suspendedFrom from which month on payments are held back for it
 * @param barredFrom from which day on the first of these months can be claimed no more
 */
@Schema(name = "StatusReport")
record StatusReportAnswer(
        int year,
        AddresseeNumber recipient,
        List<ReportKind> kinds,
        ReportState state,
        LocalDate due,
        boolean overdue,
        @Nullable YearMonth suspendedFrom,
        @Nullable LocalDate barredFrom) {

    static StatusReportAnswer of(StatusReport report, ReportSight sight, LocalDate today) {
        var from = report.suspendedFrom();
        return new StatusReportAnswer(
                report.year().value(),
                report.recipient(),
                sight.kinds(report),
                report.state(),
                report.due(),
                report.isOverdue(today),
                from,
                from == null ? null : ReportYear.barredFrom(from));
    }

    /** With what was done about it. */
    @Schema(name = "StatusReportInFull")
    record InFull(StatusReportAnswer report, List<StepTaken> steps) {}
}
