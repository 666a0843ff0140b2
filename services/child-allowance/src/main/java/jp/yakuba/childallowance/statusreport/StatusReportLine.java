package jp.yakuba.childallowance.statusreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.clearance.Clearance;

/**
 * A report in one line of the list.
 *
 * @param name empty if not kept, or if the viewer may not see people
 * @param kinds why it must be filed
 * @param suspended from which month on payments are held back; empty while they are not
 * @param barred from which day on the first of these months is barred by time
 */
public record StatusReportLine(
        String recipient,
        String name,
        String kinds,
        String state,
        String due,
        boolean late,
        String suspended,
        String barred) {

    static StatusReportLine of(
            StatusReport report, ReportSight sight, Map<AddresseeNumber, AddresseeInSight> people, LocalDate today) {
        var person = people.get(report.recipient());
        var from = report.suspendedFrom();
        return new StatusReportLine(
                report.recipient().value(),
                person == null ? "" : person.name(),
                words(sight.kinds(report)),
                report.state().japanese(),
                day(report.due()),
                report.isOverdue(today),
                from == null ? "" : WarekiMonth.of(from) + "分から",
                from == null ? "" : day(ReportYear.barredFrom(from)));
    }

    private static String words(List<ReportKind> kinds) {
        return kinds.isEmpty()
                ? Clearance.MASK
                : kinds.stream().map(ReportKind::japanese).collect(Collectors.joining("、"));
    }

    static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
