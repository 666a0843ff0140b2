package jp.yakuba.childallowance.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months in a row, from the first to the last. */
public record MonthSpan(YearMonth first, YearMonth last) {

    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last month comes before the first one");
        }
    }

    /** Months in time, put together where one follows on the other. */
    public static List<MonthSpan> of(List<YearMonth> months) {
        var spans = new ArrayList<MonthSpan>();
        for (var month : months) {
            var before = spans.isEmpty() ? null : spans.getLast();
            if (before != null && before.last.plusMonths(1).equals(month)) {
                spans.set(spans.size() - 1, new MonthSpan(before.first, month));
            } else {
                spans.add(new MonthSpan(month, month));
            }
        }
        return List.copyOf(spans);
    }

    /** Whether both have a month in common. */
    public boolean overlaps(MonthSpan other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The first day that is after it. */
    LocalDate end() {
        return last.plusMonths(1).atDay(1);
    }
}
