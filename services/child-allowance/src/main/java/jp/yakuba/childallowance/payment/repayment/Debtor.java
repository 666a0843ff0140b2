package jp.yakuba.childallowance.payment.repayment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what was paid too much.
 *
 * @param firstMonth the first month that was paid too much
 * @param since when the first of it was paid, or last demanded, reminded of or partly given back
 * @param remaining in yen, what is still owed
 * @param repaid what was given back
 * @param payBy by when it was demanded last; missing if it never was
 * @param overdue whether that day is past
 * @param barredFrom from which day on the first of it can be claimed back no more
 * @param barred what of it can be claimed back no more
 * @param writeOffWaits whether a write-off waits to be decided
 */
@Schema(name = "Debtor")
record Debtor(
        AddresseeNumber recipient,
        YearMonth firstMonth,
        LocalDate since,
        long remaining,
        long repaid,
        @Nullable LocalDate payBy,
        boolean overdue,
        LocalDate barredFrom,
        long barred,
        boolean writeOffWaits) {

    /** Of months of which there is one at least, in time. */
    static Debtor of(AddresseeNumber recipient, List<OwedBack> months, Debts.Claimed claimed, LocalDate today) {
        var first =
                months.stream().min(Comparator.comparing(OwedBack::barredFrom)).orElseThrow();
        return new Debtor(
                recipient,
                months.getFirst().month(),
                first.since(),
                months.stream().mapToLong(OwedBack::amount).sum(),
                claimed.repaid(),
                claimed.payBy(),
                claimed.payBy() != null && claimed.payBy().isBefore(today),
                first.barredFrom(),
                months.stream()
                        .filter(month -> month.isBarred(today))
                        .mapToLong(OwedBack::amount)
                        .sum(),
                claimed.waits());
    }
}
