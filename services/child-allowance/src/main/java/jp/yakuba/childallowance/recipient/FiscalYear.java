package jp.yakuba.childallowance.recipient;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * What is due for the months of a fiscal year (年度), from April on.
 *
 * @param name such as 令和7年度
 * @param amounts of each of the twelve months; empty where nothing is due
 * @param total of all of them
 */
public record FiscalYear(String name, List<String> amounts, String total) {

    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    public FiscalYear {
        amounts = List.copyOf(amounts);
    }

    /** Those in which anything is due, in time. */
    static List<FiscalYear> of(List<AmountSpan> due) {
        var years = new TreeMap<Integer, Map<YearMonth, Long>>();
        due.forEach(span -> {
            for (var month = span.first(); !month.isAfter(span.last()); month = month.plusMonths(1)) {
                years.computeIfAbsent(of(month), _ -> new TreeMap<>()).put(month, span.amount());
            }
        });
        var named = new ArrayList<FiscalYear>(years.size());
        years.forEach((year, months) -> named.add(of(year, months)));
        return named;
    }

    /** The year in which a month is. */
    static int of(YearMonth month) {
        return month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
    }

    private static FiscalYear of(int year, Map<YearMonth, Long> months) {
        var first = april(year);
        return new FiscalYear(
                name(year),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(months::get)
                        .map(amount -> amount == null ? "" : "%,d".formatted(amount))
                        .toList(),
                "%,d円"
                        .formatted(months.values().stream()
                                .mapToLong(amount -> amount)
                                .sum()));
    }

    /** Its first month. */
    static YearMonth april(int year) {
        return YearMonth.of(year, APRIL);
    }

    /** By the era on its first day. */
    static String name(int year) {
        return RecordedDate.of(april(year).atDay(1)).toString().replaceFirst("年.*", "年度");
    }
}
