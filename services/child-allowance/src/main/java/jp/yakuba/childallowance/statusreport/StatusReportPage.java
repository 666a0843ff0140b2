package jp.yakuba.childallowance.statusreport;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * One report as its page shows it.
 *
 * @param list the list of its year
 * @param at its own address
 * @param steps what was done about it
 * @param can codes of what can be done about it now, by who looks at it
 */
public record StatusReportPage(
        String list, String at, String year, StatusReportLine line, List<Row> steps, List<String> can) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    /** Something that was done. */
    public record Row(String on, String step, String note, String by, String at) {}

    static StatusReportPage of(UnitOfWork work, StatusReport report, StatusReportLine line, List<StepTaken> steps) {
        return new StatusReportPage(
                StatusReportListScreen.LIST + "?year=" + report.year().value(),
                at(report),
                report.year().japanese(),
                line,
                steps.stream().map(StatusReportPage::row).toList(),
                work.operator().may(ChildAllowancePermission.STATUS_REPORT_ENTER) ? can(report) : List.of());
    }

    /** Where the page of a report is. */
    static String at(StatusReport report) {
        return StatusReportListScreen.LIST + "/" + report.year().value() + "/" + report.recipient();
    }

    private static List<String> can(StatusReport report) {
        return Arrays.stream(ReportStep.values())
                .filter(step -> step.after(report.state()).isPresent())
                .map(ReportStep::code)
                .toList();
    }

    private static Row row(StepTaken step) {
        return new Row(
                StatusReportLine.day(step.day()),
                step.step().japanese(),
                step.note(),
                step.recordedBy(),
                TIME.format(ZonedDateTime.ofInstant(step.recordedAt(), UnitOfWork.JAPAN)));
    }

    /** Whether the step can be done. */
    public boolean may(String step) {
        return can.contains(step);
    }
}
