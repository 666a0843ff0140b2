package jp.yakuba.childallowance.statusreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The list of a year as its page shows it.
 *
 * @param at its address, to which what is asked for is added
 * @param base below which one acts
 * @param state which state is shown; empty for all
 * @param states all of them with how many there are
 * @param kinds for which reasons one may ask
 * @param unsent how many are to be sent
 * @param overdue how many are not there though the term is past
 * @param next behind whom the next page begins; null on the last one
 */
public record StatusReportList(
        String at,
        String base,
        String year,
        String before,
        String after,
        String due,
        String state,
        String kind,
        List<Option> states,
        List<Option> kinds,
        List<Option> addable,
        List<StatusReportLine> lines,
        int unsent,
        int overdue,
        boolean later,
        @Nullable String next,
        boolean mayEnter,
        boolean maySuspend) {

    static final String OVERDUE = "overdue";

    static StatusReportList of(
            UnitOfWork work,
            ReportFilter filter,
            ReportCounts counts,
            List<StatusReportLine> lines,
            boolean later,
            @Nullable String next) {
        var year = filter.year();
        return new StatusReportList(
                address(year.value()),
                StatusReportListScreen.LIST + "/" + year.value(),
                year.japanese(),
                address(year.value() - 1),
                address(year.value() + 1),
                StatusReportLine.day(year.due()),
                filter.overdue() ? OVERDUE : code(filter.state()),
                code(filter.kind()),
                states(counts),
                Stream.concat(
                                Stream.of(new Option("", "すべて")),
                                Stream.of(Option.of(ReportKind.values(), ReportKind::japanese))
                                        .flatMap(List::stream))
                        .toList(),
                Option.of(ReportKind.values(), ReportKind::japanese),
                lines,
                counts.of(ReportState.TO_SEND),
                counts.overdue(),
                later,
                next,
                work.operator().may(ChildAllowancePermission.STATUS_REPORT_ENTER),
                work.operator().may(ChildAllowancePermission.PAYMENT_RECIPIENT) && counts.overdue() > 0);
    }

    private static String address(int year) {
        return StatusReportListScreen.LIST + "?year=" + year;
    }

    private static String code(@Nullable Coded coded) {
        return coded == null ? "" : Objects.requireNonNull(coded.code());
    }

    private static List<Option> states(ReportCounts counts) {
        var states = new ArrayList<Option>();
        states.add(new Option("", "すべて（" + counts.all() + "）"));
        for (var state : ReportState.values()) {
            states.add(new Option(state.code(), state.japanese() + "（" + counts.of(state) + "）"));
        }
        states.add(new Option(OVERDUE, "督促（" + counts.overdue() + "）"));
        return states;
    }
}
