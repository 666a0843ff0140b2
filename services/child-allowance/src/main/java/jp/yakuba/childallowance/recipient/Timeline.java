package jp.yakuba.childallowance.recipient;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import org.jspecify.annotations.Nullable;

/**
 * The months of a fiscal year as one line of time: what is due, what was paid, how each stands.
 *
 * @param name such as 令和7年度
 * @param year as it is asked for
 * @param before the year before it; empty where nothing is due or was paid before
 * @param after the year after it; empty where nothing is due or was paid after
 */
public record Timeline(String name, int year, String before, String after, List<Month> months) {

    private static final int MONTHS = 12;

    public Timeline {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param asked as it is asked for; empty where there is nothing to explain
     * @param due empty where nothing is
     * @param paid empty where nothing was
     * @param standing how it stands; empty where nothing is due and nothing was paid, or where the viewer may not see payments
     * @param kind how the mark of its standing looks
     * @param paidIn in which month it is paid (支払期月)
     */
    public record Month(
            String asked, String name, String due, String paid, String standing, String kind, String paidIn) {}

    /**
     * What a viewer sees of months.
     *
     * @param months in time
     * @param paid whether the viewer may see what was paid
     * @param heldFrom from which month on nothing is paid; null while nothing is held back
     */
    record Ledger(
            List<LedgerMonth> months,
            boolean paid,
            @Nullable YearMonth heldFrom) {}

    /**
     * Of the year that is asked for, or of the nearest of which there is something; null where there is nothing of any.
     *
     * @param wanted the fiscal year
     */
    static @Nullable Timeline of(Ledger ledger, int wanted, LocalDate today) {
        if (ledger.months().isEmpty()) {
            return null;
        }
        var first = FiscalYear.of(ledger.months().getFirst().month());
        var last = FiscalYear.of(ledger.months().getLast().month());
        var year = Math.clamp(wanted, first, last);
        var known = new TreeMap<YearMonth, LedgerMonth>();
        ledger.months().forEach(month -> known.put(month.month(), month));
        var april = FiscalYear.april(year);
        return new Timeline(
                FiscalYear.name(year),
                year,
                year > first ? String.valueOf(year - 1) : "",
                year < last ? String.valueOf(year + 1) : "",
                IntStream.range(0, MONTHS)
                        .mapToObj(april::plusMonths)
                        .map(month -> known.getOrDefault(month, LedgerMonth.nothing(month)))
                        .map(month -> month(ledger, month, today))
                        .toList());
    }

    private static Month month(Ledger ledger, LedgerMonth of, LocalDate today) {
        var standing = ledger.paid() ? MonthStanding.of(of, ledger.heldFrom(), today) : MonthStanding.NOTHING;
        var number = Months.of(of.month());
        return new Month(
                of.due() > 0 ? of.month().toString() : "",
                of.month().getMonthValue() + "月",
                amount(of.due()),
                ledger.paid() ? amount(of.paid()) : "",
                standing.words(),
                standing.kind(),
                of.due() == 0
                        ? ""
                        : Months.month(AllowanceLaw.of(number).terms().paidIn(number))
                                        .getMonthValue()
                                + "月");
    }

    private static String amount(long amount) {
        return amount == 0 ? "" : "%,d".formatted(amount);
    }

    /** Whether anything is said of payments. */
    public boolean tellsPayments() {
        return months.stream().anyMatch(month -> !month.standing().isEmpty());
    }
}
