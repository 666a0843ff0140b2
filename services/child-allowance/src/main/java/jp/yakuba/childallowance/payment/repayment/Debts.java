package jp.yakuba.childallowance.payment.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Who owes what was paid too much, as the ledger of what was paid has it. Only read here. */
@ApplicationScoped
class Debts {

    /**
     * Each month that was paid too much. The years run from the payment; the first demand after it (納入の通知) and the first
     * reminder (督促) let them run anew, and so does what was given back, by which the debt is owned to.
     */
    private static final String OWED = PaidMonths.BALANCES + """
            , owed as (
                select b.recipient, b.month, -b.balance as amount,
                    (select coalesce(max(p.booked_on) filter (where p.amount > 0), max(p.booked_on))
                     from child_allowance.paid_month p
                     where p.recipient = b.recipient and p.month = b.month) as paid_on
                from balance b where b.balance < 0),
            dated as (
                select o.*, greatest(o.paid_on,
                    (select min(d.demanded_on) from child_allowance.repayment_demand d
                     where d.recipient = o.recipient and d.demanded_on >= o.paid_on),
                    (select min(i.number_date) from child_allowance.notice_issue i
                     where i.recipient = o.recipient and i.kind = 'repayment-reminded' and i.number_date >= o.paid_on
                        and not exists (select from child_allowance.notice_disposal x where x.issue_id = i.issue_id)),
                    (select max(r.received_on) from child_allowance.repayment r
                     where r.recipient = o.recipient and r.received_on >= o.paid_on)) as since
                from owed o)
            """;

    /** What one owes, month by month, in time. */
    List<OwedBack> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(OWED + "select * from dated order by month")
                .bind("until", PaidMonths.EVER)
                .bind("recipient", recipient.value())
                .map((row, context) -> owed(row))
                .list();
    }

    private static OwedBack owed(ResultSet row) throws SQLException {
        return OwedBack.of(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("amount"),
                row.getObject("since", LocalDate.class));
    }

    /** So many who owe something behind one, in the order of the numbers. */
    List<Debtor> list(UnitOfWork work, @Nullable AddresseeNumber after, int limit) {
        var owed = new LinkedHashMap<AddresseeNumber, List<OwedBack>>();
        work.sql()
                .createQuery(OWED + """
                        select * from dated where recipient in (
                            select distinct recipient from owed where recipient > :after order by recipient limit :limit)
                        order by recipient, month
                        """)
                .bind("until", PaidMonths.EVER)
                .bind("recipient", (String) null)
                .bind("after", after == null ? "" : after.value())
                .bind("limit", limit)
                .map((row, context) -> Map.entry(new AddresseeNumber(row.getString("recipient")), owed(row)))
                .forEach(one -> owed.merge(one.getKey(), List.of(one.getValue()), (before, next) -> Stream.concat(
                                before.stream(), next.stream())
                        .toList()));
        var claimed =
                claimed(work, owed.keySet().stream().map(AddresseeNumber::value).toList());
        return owed.entrySet().stream()
                .map(one -> Debtor.of(
                        one.getKey(),
                        one.getValue(),
                        claimed.getOrDefault(one.getKey(), Claimed.NOTHING),
                        work.today()))
                .toList();
    }

    /**
     * What became of what was overpaid.
     *
     * @param payBy by when it was demanded last; null if it never was
     * @param repaid what was given back
     * @param waits whether a write-off waits to be decided
     */
    record Claimed(@Nullable LocalDate payBy, long repaid, boolean waits) {

        static final Claimed NOTHING = new Claimed(null, 0, false);
    }

    private static Map<AddresseeNumber, Claimed> claimed(UnitOfWork work, List<String> recipients) {
        return work
                .sql()
                .createQuery("""
                        select r.recipient,
                            (select d.pay_by from child_allowance.repayment_demand d where d.recipient = r.recipient
                             order by d.entry_number desc limit 1) as pay_by,
                            (select coalesce(sum(p.amount), 0) from child_allowance.repayment p
                             where p.recipient = r.recipient) as repaid,
                            exists (
                                select from child_allowance.write_off w
                                left join child_allowance.write_off_decision x
                                    using (municipality_code, recipient, entry_number)
                                where w.recipient = r.recipient and x.entry_number is null) as waits
                        from unnest(cast(:recipients as text[])) as r (recipient)
                        """)
                .bind("recipients", Listed.texts(recipients.stream()))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")),
                        new Claimed(
                                row.getObject("pay_by", LocalDate.class),
                                row.getLong("repaid"),
                                row.getBoolean("waits"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same of one. */
    Claimed claimed(UnitOfWork work, AddresseeNumber recipient) {
        return claimed(work, List.of(recipient.value())).getOrDefault(recipient, Claimed.NOTHING);
    }
}
