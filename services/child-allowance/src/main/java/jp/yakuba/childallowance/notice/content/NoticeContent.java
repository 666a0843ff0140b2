package jp.yakuba.childallowance.notice.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says. It is kept whole: names, addresses and decisions go on, and the notice printed again says what it said.
 */
public sealed interface NoticeContent
        permits AmendedContent,
                AnnulledContent,
                AskedContent,
                CertifiedContent,
                DeductionContent,
                DemandContent,
                ExtinguishedContent,
                PaidContent,
                ReceivedContent,
                RejectedContent,
                SuspendedContent,
                UnpaidContent {

    /** To whom it goes. */
    String name();

    /** Where to. */
    @Nullable
    String postalCode();

    /** Where to. */
    String address();

    /** The lines of the box, at most four. */
    List<Row> rows();

    /** What follows the box. */
    List<Part> parts();

    /** A line of the box: what, and what of it. */
    record Row(String label, String text) {}

    /** What stands under a heading, in lines. */
    record Part(String heading, List<String> lines) {

        /** Takes the lines as they are now. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A child who is named. */
    record Child(@Open String name, @Open String birthDate) {

        String line() {
            return name + "\u3000" + birthDate + "生";
        }
    }

    /** What is due for each of the months, in yen. */
    record Amount(
            @Open YearMonth first,
            @Open YearMonth last,
            @Open long amount) {

        String line() {
            return months(first, last) + "\u3000" + yen(amount);
        }

        /** The same taken the other way. */
        public Amount negated() {
            return new Amount(first, last, -amount);
        }

        /** Months in time, put together where the same is due for one that follows on another. */
        public static List<Amount> joined(List<Amount> months) {
            var joined = new ArrayList<Amount>();
            for (var next : months) {
                var before = joined.isEmpty() ? null : joined.getLast();
                if (before != null
                        && before.amount == next.amount
                        && before.last.plusMonths(1).equals(next.first)) {
                    joined.set(joined.size() - 1, new Amount(before.first, next.last, next.amount));
                } else {
                    joined.add(next);
                }
            }
            return List.copyOf(joined);
        }

        /** A line each, and what all together are. */
        static List<String> withTotal(List<Amount> amounts) {
            var total = amounts.stream().mapToLong(Amount::total).sum();
            return Stream.concat(amounts.stream().map(Amount::line), Stream.of("計\u3000" + yen(total)))
                    .toList();
        }

        /** For all of the months. */
        long total() {
            return amount * (first.until(last, ChronoUnit.MONTHS) + 1);
        }
    }

    /** A month, or the first and the last. */
    static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + "から" + month(last) + "まで";
    }

    /** Such as 令和7年12月分. */
    static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }

    /** Such as 令和7年12月3日. */
    static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    /** Such as 10,000円. */
    static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
