package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What is due and not paid to recipients who have died (児童手当法第12条). */
final class OwedToTheDead {

    private OwedToTheDead() {}

    /** For which months up to now something is owed to the dead. */
    static Map<AddresseeNumber, Set<YearMonth>> of(UnitOfWork work, Collection<AddresseeNumber> dead) {
        if (dead.isEmpty()) {
            return Map.of();
        }
        return work
                .sql()
                .createQuery("""
                        select d.recipient, cast(m as date) as month
                        from child_allowance.due_amount d
                        cross join lateral generate_series(
                            cast(lower(d.months) as timestamp),
                            cast(least(upper(d.months), cast(:until as date)) - 1 as timestamp), interval '1 month') m
                        where d.recipient = any(:dead) and lower(d.months) < :until and d.amount > (
                            select coalesce(sum(p.amount), 0) from child_allowance.paid_month p
                            where p.recipient = d.recipient and p.month = cast(m as date))
                        """)
                .bind("dead", Listed.texts(dead.stream().map(AddresseeNumber::value)))
                .bind("until", YearMonth.from(work.today()).plusMonths(1).atDay(1))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
