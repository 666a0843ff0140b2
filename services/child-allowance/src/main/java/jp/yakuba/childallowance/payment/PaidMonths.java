package jp.yakuba.childallowance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was paid for which month: entries that are written once. The sum of a month's entries is what its recipient has of it;
 * beside it stands what is due, and the difference is owed or overpaid.
 */
@ApplicationScoped
public class PaidMonths {

    /**
     * Months before {@code :until} whose balance is not nought: what is due less what was paid, and how many entries there
     * are. Of all, or of the recipient {@code :recipient}.
     */
    public static final String BALANCES = """
            with due as (
                select d.recipient, cast(m as date) as month, d.amount
                from child_allowance.due_amount d
                cross join lateral generate_series(
                    cast(lower(d.months) as timestamp),
                    cast(least(upper(d.months), cast(:until as date)) - 1 as timestamp),
                    interval '1 month') m
                where lower(d.months) < :until and (cast(:recipient as text) is null or d.recipient = :recipient)),
            paid as (
                select p.recipient, p.month, cast(sum(p.amount) as bigint) as amount, max(p.entry_number) as entries
                from child_allowance.paid_month p
                where p.month < :until and (cast(:recipient as text) is null or p.recipient = :recipient)
                group by p.recipient, p.month),
            balance as (
                select recipient, month, coalesce(due.amount, 0) as due, coalesce(paid.amount, 0) as paid,
                    coalesce(due.amount, 0) - coalesce(paid.amount, 0) as balance, coalesce(paid.entries, 0) as entries
                from due full join paid using (recipient, month)
                where coalesce(due.amount, 0) <> coalesce(paid.amount, 0))
            """;

    /** As far ahead as anything is ever due. */
    public static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    /**
     * A month of a recipient.
     *
     * @param due as things stand
     * @param paid less what came back
     */
    @Schema(name = "PaidMonth")
    public record Month(YearMonth month, long due, long paid) {}

    /** Who books waits until who books at the moment has done so; and knows what that has booked. */
    public void await(UnitOfWork work) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 28))::text")
                .bind("name", "child-allowance payment|" + work.municipality())
                .mapTo(String.class)
                .one();
    }

    /** Who enters something of the recipient waits until who does so at the moment has done it. */
    public void await(UnitOfWork work, AddresseeNumber recipient) {
        work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 29))::text")
                .bind("name", "child-allowance payment|" + work.municipality() + "|" + recipient)
                .mapTo(String.class)
                .one();
    }

    /**
     * Months that the recipient has been paid or that are due before the day, in time. What was owed to somebody who has died and
     * went over to a child (児童手当法第12条) is due to the child, and no more to the dead.
     */
    public List<Month> of(UnitOfWork work, AddresseeNumber recipient, LocalDate until) {
        return work.sql()
                .createQuery(BALANCES + """
                        , gone_over as (
                            select month, sum(amount) as amount from child_allowance.paid_month
                            where kind = 'unpaid' and recipient = :recipient and month < :until group by month)
                        select recipient, month, coalesce(due.amount, 0) - coalesce(gone_over.amount, 0) as due,
                            coalesce(paid.amount, 0) - coalesce(gone_over.amount, 0) as paid
                        from due full join paid using (recipient, month) left join gone_over using (month) order by month
                        """)
                .bind("until", until)
                .bind("recipient", recipient.value())
                .map((row, context) -> new Month(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("due"),
                        row.getLong("paid")))
                .list();
    }

    /** Whether nothing was ever paid to anybody, here or, as far as was taken in, by another system. */
    public boolean isEmpty(UnitOfWork work) {
        return work.sql()
                .createQuery("select not exists(select from child_allowance.paid_month)")
                .mapTo(Boolean.class)
                .one();
    }

    /** What the recipient was paid too much, of all months together. */
    public long overpaid(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(BALANCES
                        + "select cast(coalesce(-sum(balance) filter (where balance < 0), 0) as bigint) from balance")
                .bind("until", EVER)
                .bind("recipient", recipient.value())
                .mapTo(Long.class)
                .one();
    }

    /** Books what the recipient has given back for the months that were overpaid, the first of them first. */
    public void repay(UnitOfWork work, ActId repayment, AddresseeNumber recipient, long amount) {
        work.sql()
                .createUpdate(BALANCES + """
                        , overpaid as (
                            select recipient, month, entries, -balance as amount,
                                sum(-balance) over (order by month) + balance as before
                            from balance where balance < 0)
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select recipient, month, entries + 1, :act, 'repayment',
                            -least(amount, cast(:amount as bigint) - before), :on
                        from overpaid where before < cast(:amount as bigint)
                        """)
                .bind("until", EVER)
                .bind("recipient", recipient.value())
                .bind("act", repayment)
                .bind("amount", amount)
                .bind("on", work.today())
                .execute();
    }

    /** Books what of these months was overpaid as if it were given back: it is not claimed back any more (不納欠損). */
    public void writeOff(UnitOfWork work, ActId act, AddresseeNumber recipient, Collection<YearMonth> months) {
        work.sql()
                .createUpdate(BALANCES + """
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select recipient, month, entries + 1, :act, 'write-off', balance, :on
                        from balance where balance < 0 and month = any(cast(cast(:months as text[]) as date[]))
                        """)
                .bind("until", EVER)
                .bind("recipient", recipient.value())
                .bind("act", act)
                .bind("months", Listed.texts(months.stream().map(month -> month.atDay(1)
                        .toString())))
                .bind("on", work.today())
                .execute();
    }

    /** Books that what the run paid to these recipients came back: all of it is as it was before. */
    public void takeBack(UnitOfWork work, ActId returned, PaymentRunId run, Collection<AddresseeNumber> recipients) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select p.recipient, p.month,
                            (select max(e.entry_number) + 1 from child_allowance.paid_month e
                             where e.recipient = p.recipient and e.month = p.month),
                            :act, 'return', -p.amount, :on
                        from child_allowance.paid_month p
                        where p.act_id = :run and p.recipient = any(:recipients)
                        """)
                .bind("act", returned)
                .bind("run", run)
                .bindArray(
                        "recipients",
                        String.class,
                        recipients.stream().map(AddresseeNumber::value).toList())
                .bind("on", work.today())
                .execute();
    }
}
