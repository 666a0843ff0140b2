package jp.yakuba.childallowance.entitlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Months in a row for each of which the same amount is due.
 *
 * @param amount in yen, for each of the months
 */
@Schema(name = "AmountSpan")
public record AmountSpan(YearMonth first, YearMonth last, long amount) {

    public AmountSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last month comes before the first one");
        }
    }

    /** The months of a table, which follow on each other, put together. */
    public static List<AmountSpan> of(List<AllowanceMonth> table) {
        var spans = new ArrayList<AmountSpan>();
        for (var month : table) {
            var amount = month.amount().amount();
            var before = spans.isEmpty() ? null : spans.getLast();
            if (before != null && before.amount == amount) {
                spans.set(spans.size() - 1, new AmountSpan(before.first, month.month(), amount));
            } else {
                spans.add(new AmountSpan(month.month(), month.month(), amount));
            }
        }
        return List.copyOf(spans);
    }
}
