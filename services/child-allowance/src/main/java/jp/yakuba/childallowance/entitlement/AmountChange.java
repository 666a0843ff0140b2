package jp.yakuba.childallowance.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.money.Yen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Months in a row for each of which the same was due before and the same is due now.
 *
 * @param before in yen, for each of the months, before the decision
 * @param after by it
 * @param barred whether more is due and can be paid no more on the day of the decision (時効, 児童手当法第23条第1項). What is due
 *     less is claimed back by the years of its own debt (地方自治法第236条第1項), from the day on which it was paid
 */
@Schema(name = "AmountChange")
public record AmountChange(YearMonth first, YearMonth last, long before, long after, boolean barred) {

    /**
     * From the first month for which something else is due, to the last one of which either says something; none if all is as
     * it was.
     */
    public static List<AmountChange> between(List<AmountSpan> before, List<AmountSpan> after, LocalDate on) {
        var was = byMonth(before);
        var is = byMonth(after);
        var months = new TreeSet<>(was.keySet());
        months.addAll(is.keySet());
        var differs = months.stream()
                .filter(month -> due(was, month) != due(is, month))
                .findFirst();
        if (differs.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<AmountChange>();
        for (var month = differs.get(); !month.isAfter(months.last()); month = month.plusMonths(1)) {
            var more = due(is, month) > due(was, month);
            add(
                    changes,
                    new AmountChange(
                            month, month, due(was, month), due(is, month), more && AllowanceLaw.isBarred(month, on)));
        }
        return List.copyOf(changes);
    }

    /** What is due by them. */
    static List<AmountSpan> after(List<AmountChange> changes) {
        return changes.stream()
                .map(change -> new AmountSpan(change.first, change.last, change.after))
                .toList();
    }

    private static void add(List<AmountChange> changes, AmountChange next) {
        var last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && last.before == next.before && last.after == next.after && last.barred == next.barred) {
            changes.set(
                    changes.size() - 1, new AmountChange(last.first, next.last, last.before, last.after, last.barred));
        } else {
            changes.add(next);
        }
    }

    private static NavigableMap<YearMonth, Long> byMonth(List<AmountSpan> spans) {
        var months = new TreeMap<YearMonth, Long>();
        for (var span : spans) {
            for (var month = span.first(); !month.isAfter(span.last()); month = month.plusMonths(1)) {
                months.put(month, span.amount());
            }
        }
        return months;
    }

    private static long due(NavigableMap<YearMonth, Long> months, YearMonth month) {
        return months.getOrDefault(month, 0L);
    }

    /** Whether another amount is due. */
    public boolean differs() {
        return before != after;
    }

    /** How much is due more, or less if negative, for all of the months. */
    public Yen difference() {
        return Yen.of((after - before) * (Months.of(last) - Months.of(first) + 1));
    }
}
