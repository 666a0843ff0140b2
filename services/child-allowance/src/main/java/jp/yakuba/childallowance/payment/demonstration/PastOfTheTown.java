package jp.yakuba.childallowance.payment.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.payment.migration.PastPaymentKind;
import jp.yakuba.childallowance.payment.migration.PastPaymentOrders;
import jp.yakuba.childallowance.payment.setting.PaymentSetting;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * What the demonstration town has paid up to now, as another system would write it into a file.
 *
 * @param due to each recipient, month by month
 * @param days on which was paid, in time, all of them past
 */
record PastOfTheTown(Map<AddresseeNumber, Map<YearMonth, Long>> due, List<PayDay> days, LocalDate today) {

    private static final int TOO_MUCH = 5_000;
    private static final int DAYS_UNTIL_PAID_AGAIN = 12;

    /** So many pay days ago there is something to tell. */
    private static final int TOLD = 3;

    /** Of so many pay days nothing was paid to whom it is suspended. */
    private static final int SUSPENDED = 2;

    /** A day on which was paid, and the months. */
    record PayDay(LocalDate day, List<YearMonth> months) {}

    /** What becomes of a recipient. */
    private enum Past {
        RETURNED,
        GIVEN_BACK,
        OVERPAID,
        SUSPENDED,
        PAID;

        private static final List<Past> ALL = List.of(values());

        static Past of(int place) {
            return place < ALL.size() ? ALL.get(place) : PAID;
        }
    }

    /** The pay days up to yesterday, since the first month that was due to anybody. */
    static PastOfTheTown of(Map<AddresseeNumber, Map<YearMonth, Long>> due, PaymentSetting setting, LocalDate today) {
        var days = new TreeMap<YearMonth, List<YearMonth>>();
        due.values().stream()
                .flatMap(months -> months.keySet().stream())
                .distinct()
                .sorted()
                .forEach(month -> days.computeIfAbsent(payMonth(month), _ -> new ArrayList<>())
                        .add(month));
        return new PastOfTheTown(
                due,
                days.entrySet().stream()
                        .map(entry -> new PayDay(setting.payDayOf(entry.getKey()), entry.getValue()))
                        .filter(paid -> paid.day().isBefore(today))
                        .toList(),
                today);
    }

    private static YearMonth payMonth(YearMonth month) {
        var number = Months.of(month);
        return Months.month(AllowanceLaw.of(number).terms().paidIn(number));
    }

    /** Of whom the payments are suspended, and from which month on. */
    Map<AddresseeNumber, YearMonth> suspended() {
        return days.size() <= SUSPENDED
                ? Map.of()
                : due.keySet().stream()
                        .skip(Past.ALL.indexOf(Past.SUSPENDED))
                        .limit(1)
                        .collect(Collectors.toMap(recipient -> recipient, recipient -> days.get(days.size() - SUSPENDED)
                                .months()
                                .getFirst()));
    }

    /** The file. */
    String file() {
        var file = new StringBuilder(PastPaymentOrders.header()).append('\n');
        var place = 0;
        for (var recipient : due.entrySet()) {
            var past = Past.of(place++);
            for (var i = 0; i < days.size(); i++) {
                var ago = days.size() - i;
                if (past != Past.SUSPENDED || ago > SUSPENDED) {
                    paid(file, recipient, days.get(i), ago == TOLD ? past : Past.PAID);
                }
            }
        }
        return file.toString();
    }

    private void paid(
            StringBuilder file, Map.Entry<AddresseeNumber, Map<YearMonth, Long>> recipient, PayDay paid, Past past) {
        for (var month : paid.months()) {
            var amount = recipient.getValue().get(month);
            if (amount != null) {
                lines(new Lines(file, recipient.getKey(), month, today), past, paid.day(), amount);
            }
        }
    }

    private static void lines(Lines lines, Past past, LocalDate day, long amount) {
        switch (past) {
            case RETURNED -> {
                lines.add(PastPaymentKind.PAYMENT, amount, day);
                lines.add(PastPaymentKind.RETURN, amount, day.plusDays(1));
                lines.add(PastPaymentKind.PAYMENT, amount, day.plusDays(DAYS_UNTIL_PAID_AGAIN));
            }
            case GIVEN_BACK -> {
                lines.add(PastPaymentKind.PAYMENT, amount + TOO_MUCH, day);
                lines.add(PastPaymentKind.REPAYMENT, TOO_MUCH, day.plusMonths(2));
            }
            case OVERPAID -> lines.add(PastPaymentKind.PAYMENT, amount + TOO_MUCH, day);
            case SUSPENDED, PAID -> lines.add(PastPaymentKind.PAYMENT, amount, day);
        }
    }

    /** The lines of a month of a recipient; of days to come there is none. */
    private record Lines(StringBuilder file, AddresseeNumber recipient, YearMonth month, LocalDate today) {

        void add(PastPaymentKind kind, long amount, LocalDate day) {
            if (!day.isAfter(today)) {
                file.append("%s,%s,%s,%d,%s%n".formatted(recipient.value(), month, kind.code(), amount, day));
            }
        }
    }
}
