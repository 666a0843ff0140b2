package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.entitlement.DecisionId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** For which months whom the recipient is paid for, and which decision says so; only read here. */
@ApplicationScoped
class DueMonths {

    /** A child who is paid for, from which month to which. */
    record OfChild(AddresseeNumber child, YearMonth first, YearMonth last) {}

    /** The children who are paid for as things stand, in time. */
    List<OfChild> children(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select addressee_number, lower(months) as first, upper(months) as after
                        from child_allowance.paid_child
                        where recipient = :recipient and not isempty(months) order by months, addressee_number
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new OfChild(
                        new AddresseeNumber(row.getString("addressee_number")),
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("after", LocalDate.class)).minusMonths(1)))
                .list();
    }

    /** The decision that says what is due for the month; empty if nothing is. */
    Optional<DecisionId> decision(UnitOfWork work, AddresseeNumber recipient, YearMonth month) {
        return work.sql()
                .createQuery("""
                        select decision_id from child_allowance.due_amount
                        where recipient = :recipient and months @> cast(:month as date)
                        """)
                .bind("recipient", recipient.value())
                .bind("month", month.atDay(1))
                .mapTo(UUID.class)
                .map(DecisionId::new)
                .findOne();
    }
}
