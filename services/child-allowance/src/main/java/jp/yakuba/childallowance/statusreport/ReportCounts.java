package jp.yakuba.childallowance.statusreport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the reports of a year have come.
 *
 * @param overdue how many are not there though the term is past
 * @param suspended to how many recipients payments are held back for it
 */
@Schema(name = "StatusReportCounts")
record ReportCounts(int year, int all, int overdue, int suspended, List<OfState> states) {

    /** How many are in a state. */
    @Schema(name = "StatusReportsOfState")
    record OfState(ReportState state, int reports) {}

    ReportCounts {
        states = List.copyOf(states);
    }

    int of(ReportState state) {
        return states.stream()
                .filter(one -> one.state() == state)
                .mapToInt(OfState::reports)
                .sum();
    }
}
