package jp.yakuba.childallowance.unpaid.owed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.payment.OwedMonths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of the months of somebody who has died is paid to the child, and what is not.
 *
 * @param months in time
 */
public record UnpaidMonths(List<Month> months) {

    /**
     * A month that was owed.
     *
     * @param owed in yen
     * @param offset what of it is set off against what the dead was paid too much (内払調整, 児童手当法第13条)
     * @param amount what the child is paid
     * @param barred whether it was barred by time on the day of the claim (第23条第1項), and so is not paid
     */
    @Schema(name = "UnpaidMonth")
    public record Month(YearMonth month, long owed, long offset, long amount, boolean barred) {}

    public UnpaidMonths {
        months = List.copyOf(months);
    }

    /**
     * The months of which something is owed, to that of the death (第8条第2項).
     *
     * @param balances of the dead as they are
     * @param claimed the day of the claim
     */
    public static UnpaidMonths of(List<OwedMonths.Balance> balances, LocalDate death, LocalDate claimed) {
        var left = overpaid(balances);
        var months = new ArrayList<Month>();
        for (var one : balances) {
            if (one.balance() <= 0 || one.month().isAfter(YearMonth.from(death))) {
                continue;
            }
            var barred = AllowanceLaw.isBarred(one.month(), claimed);
            var offset = barred ? 0 : Math.min(left, one.balance());
            left -= offset;
            months.add(new Month(one.month(), one.balance(), offset, barred ? 0 : one.balance() - offset, barred));
        }
        return new UnpaidMonths(months);
    }

    private static long overpaid(List<OwedMonths.Balance> balances) {
        return -balances.stream()
                .mapToLong(OwedMonths.Balance::balance)
                .filter(balance -> balance < 0)
                .sum();
    }

    /** What the child is paid. */
    public long amount() {
        return months.stream().mapToLong(Month::amount).sum();
    }

    private long offset() {
        return months.stream().mapToLong(Month::offset).sum();
    }

    /** Those that are not barred. */
    public List<Month> payable() {
        return months.stream().filter(month -> !month.barred()).toList();
    }

    /** Whether time has barred one of them. */
    boolean areBarred() {
        return months.stream().anyMatch(Month::barred);
    }

    /** What is booked for it: each month that is owed, and what was overpaid as far as it is set off, the first months first. */
    public List<OwedMonths.Moved> moved(List<OwedMonths.Balance> balances) {
        var moved = new ArrayList<OwedMonths.Moved>();
        payable().forEach(month -> moved.add(new OwedMonths.Moved(month.month(), month.owed(), month.amount())));
        var left = offset();
        for (var one : balances) {
            if (one.balance() < 0 && left > 0) {
                var taken = Math.min(left, -one.balance());
                moved.add(new OwedMonths.Moved(one.month(), -taken, 0));
                left -= taken;
            }
        }
        return List.copyOf(moved);
    }
}
