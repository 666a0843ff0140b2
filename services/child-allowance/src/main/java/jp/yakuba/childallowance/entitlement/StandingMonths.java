package jp.yakuba.childallowance.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who is entitled for which months, who is paid for whom, and how much, as things stand: it follows from the decisions. */
@ApplicationScoped
public class StandingMonths {

    private final DueAmounts due;

    StandingMonths(DueAmounts due) {
        this.due = due;
    }

    /** A certification counts for its months. */
    public void begin(UnitOfWork work, ClaimId claim, AddresseeNumber recipient, MonthSpan months) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.entitlement (recipient, months, claim_id)
                        values (:recipient, daterange(:first, :end, '[)'), :claim)
                        """)
                .bind("recipient", recipient.value())
                .bind("first", months.firstDay())
                .bind("end", months.end())
                .bind("claim", claim)
                .execute();
    }

    /** What the certifications of a recipient come to now, all of them, is put in place of what they came to before. */
    public void settle(
            UnitOfWork work,
            DecisionId decision,
            AddresseeNumber recipient,
            Collection<CertifiedMonths> certified,
            List<AmountChange> changes) {
        clear(work, "entitlement", recipient);
        clear(work, "paid_child", recipient);
        for (var one : certified) {
            var months = one.months();
            if (months != null) {
                begin(work, one.claim(), recipient, months);
            }
            one.children().forEach(child -> pay(work, one.claim(), recipient, child));
        }
        if (!changes.isEmpty()) {
            due.decide(work, decision, recipient, changes.getFirst().first(), AmountChange.after(changes));
        }
    }

    private static void clear(UnitOfWork work, String table, AddresseeNumber recipient) {
        work.sql()
                .createUpdate("delete from child_allowance.%s where recipient = :recipient".formatted(table))
                .bind("recipient", recipient.value())
                .execute();
    }

    private static void pay(UnitOfWork work, ClaimId claim, AddresseeNumber recipient, CertifiedMonths.OfChild child) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.paid_child (addressee_number, months, recipient, claim_id)
                        values (:child, daterange(:first, :end, '[)'), :recipient, :claim)
                        """)
                .bind("child", child.addressee().value())
                .bind("first", child.months().firstDay())
                .bind("end", child.months().end())
                .bind("recipient", recipient.value())
                .bind("claim", claim)
                .execute();
    }

    /** The children for whom the recipient is paid in a month, or will be. */
    public List<AddresseeNumber> children(UnitOfWork work, AddresseeNumber recipient, YearMonth month) {
        return work.sql()
                .createQuery("""
                        select distinct addressee_number from child_allowance.paid_child
                        where recipient = :recipient and upper(months) > :month order by addressee_number
                        """)
                .bind("recipient", recipient.value())
                .bind("month", month.atDay(1))
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Those of the children for whom somebody else is paid in one of the months. */
    public Set<AddresseeNumber> paidToAnother(
            UnitOfWork work, AddresseeNumber recipient, Collection<CertifiedMonths> certified) {
        return certified.stream()
                .flatMap(one -> one.children().stream())
                .filter(child -> isPaidToAnother(work, recipient, child))
                .map(CertifiedMonths.OfChild::addressee)
                .collect(Collectors.toSet());
    }

    private static boolean isPaidToAnother(UnitOfWork work, AddresseeNumber recipient, CertifiedMonths.OfChild child) {
        return work.sql()
                .createQuery("""
                        select exists(
                            select from child_allowance.paid_child
                            where addressee_number = :child and recipient <> :recipient
                              and months && daterange(:first, :end, '[)'))
                        """)
                .bind("child", child.addressee().value())
                .bind("recipient", recipient.value())
                .bind("first", child.months().firstDay())
                .bind("end", child.months().end())
                .mapTo(Boolean.class)
                .one();
    }
}
