package jp.yakuba.childallowance.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What is owed to somebody and goes over to another (児童手当法第12条): it is booked off the one and on the other, by the same act,
 * in the ledger in which runs book what they pay.
 */
public final class OwedMonths {

    private OwedMonths() {}

    /**
     * A month whose balance is not nought.
     *
     * @param balance what is owed for it; negative if it was paid too much
     */
    public record Balance(YearMonth month, long balance) {}

    /**
     * What goes over of a month.
     *
     * @param taken what is booked off who has died: as if paid, or of what was paid too much as if given back
     * @param given what the other has to get for the month
     */
    public record Moved(YearMonth month, long taken, long given) {}

    /** The months of the recipient that are not settled, in time. */
    public static List<Balance> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(PaidMonths.BALANCES + "select month, balance from balance order by month")
                .bind("until", PaidMonths.EVER)
                .bind("recipient", recipient.value())
                .map((row, context) ->
                        new Balance(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("balance")))
                .list();
    }

    /** Books it off the one and on the other. Who books at the same moment waits before ({@link PaidMonths#await}). */
    public static void move(UnitOfWork work, ActId act, AddresseeNumber from, AddresseeNumber to, List<Moved> months) {
        for (var month : months) {
            book(work, act, from, month.month(), month.taken());
            book(work, act, to, month.month(), -month.given());
        }
    }

    private static void book(UnitOfWork work, ActId act, AddresseeNumber recipient, YearMonth month, long amount) {
        if (amount == 0) {
            return;
        }
        work.sql()
                .createUpdate("""
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select :recipient, :month, coalesce(max(entry_number), 0) + 1, :act, 'unpaid', :amount, :on
                        from child_allowance.paid_month where recipient = :recipient and month = :month
                        """)
                .bind("recipient", recipient.value())
                .bind("month", month.atDay(1))
                .bind("act", act)
                .bind("amount", amount)
                .bind("on", work.today())
                .execute();
    }
}
