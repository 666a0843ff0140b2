package jp.yakuba.childallowance.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report that must be filed.
 *
 * @param found why, as it was found
 * @param added why, as somebody has added
 * @param due by when
 * @param suspendedFrom from which month on payments are held back since it was not filed; null while they are not
 * @param suspensionEntry which entry holds them back; null if another did already
 */
record StatusReport(
        ReportYear year,
        AddresseeNumber recipient,
        List<ReportKind> found,
        List<ReportKind> added,
        ReportState state,
        LocalDate due,
        @Nullable YearMonth suspendedFrom,
        @Nullable Integer suspensionEntry) {

    StatusReport {
        found = List.copyOf(found);
        added = List.copyOf(added);
    }

    /** Why it must be filed. */
    List<ReportKind> kinds() {
        return Stream.concat(found.stream(), added.stream()).distinct().sorted().toList();
    }

    /** Whether the term is past and it is not there. */
    boolean isOverdue(LocalDate today) {
        return state.isUnfiled() && due.isBefore(today);
    }
}
