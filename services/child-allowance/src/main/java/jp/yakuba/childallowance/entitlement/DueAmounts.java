package jp.yakuba.childallowance.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Update;

/** What the decisions say is due: each as it was made, and all together as things stand. */
@ApplicationScoped
public class DueAmounts {

    /**
     * Keeps what a decision says, and puts it in place of what was due to the recipient from the month on.
     *
     * @param decision the claim or other act that was decided on
     * @param from the first month for which it counts; what is due before it stays
     * @param amounts what it says, none of it before that month; months that it does not name are due nothing
     */
    public void decide(
            UnitOfWork work, DecisionId decision, AddresseeNumber recipient, YearMonth from, List<AmountSpan> amounts) {
        amounts.forEach(span -> bound(
                        work,
                        "insert into child_allowance.decided_amount (decision_id, recipient, months, amount, decided_on)"
                                + " values (:decision, :recipient, daterange(:first, :end, '[)'), :amount, :on)",
                        decision,
                        recipient,
                        span)
                .bind("on", work.today())
                .execute());
        end(work, recipient, from);
        amounts.stream().filter(span -> span.amount() > 0).forEach(span -> bound(
                        work,
                        "insert into child_allowance.due_amount (recipient, months, amount, decision_id)"
                                + " values (:recipient, daterange(:first, :end, '[)'), :amount, :decision)",
                        decision,
                        recipient,
                        span)
                .execute());
    }

    /** Nothing is due from the month on. */
    private static void end(UnitOfWork work, AddresseeNumber recipient, YearMonth from) {
        work.sql()
                .createUpdate(
                        "delete from child_allowance.due_amount where recipient = :recipient and lower(months) >= :from")
                .bind("recipient", recipient.value())
                .bind("from", from.atDay(1))
                .execute();
        work.sql()
                .createUpdate("""
                        update child_allowance.due_amount set months = daterange(lower(months), :from, '[)')
                        where recipient = :recipient and upper(months) > :from
                        """)
                .bind("recipient", recipient.value())
                .bind("from", from.atDay(1))
                .execute();
    }

    private static Update bound(
            UnitOfWork work, String statement, DecisionId decision, AddresseeNumber recipient, AmountSpan span) {
        return work.sql()
                .createUpdate(statement)
                .bind("decision", decision)
                .bind("recipient", recipient.value())
                .bind("first", span.first().atDay(1))
                .bind("end", span.last().plusMonths(1).atDay(1))
                .bind("amount", span.amount());
    }

    /** What is due to a recipient as things stand, in time. */
    public List<AmountSpan> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select lower(months) as first, upper(months) as after, amount from child_allowance.due_amount
                        where recipient = :recipient order by months
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> span(row))
                .list();
    }

    /** What a decision said, in time. */
    public List<AmountSpan> decided(UnitOfWork work, DecisionId decision) {
        return work.sql()
                .createQuery("""
                        select lower(months) as first, upper(months) as after, amount from child_allowance.decided_amount
                        where decision_id = :decision order by months
                        """)
                .bind("decision", decision)
                .map((row, context) -> span(row))
                .list();
    }

    private static AmountSpan span(ResultSet row) throws SQLException {
        return new AmountSpan(
                YearMonth.from(row.getObject("first", LocalDate.class)),
                YearMonth.from(row.getObject("after", LocalDate.class)).minusMonths(1),
                row.getLong("amount"));
    }
}
