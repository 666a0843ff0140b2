package jp.yakuba.childallowance.claim.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.EndRule;
import jp.yakuba.childallowance.calculation.StartRule;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.entitlement.MonthSpan;
import jp.yakuba.childallowance.entitlement.StandingMonths;
import jp.yakuba.childallowance.payment.recipient.RecipientAccounts;
import jp.yakuba.childallowance.task.TaskRaiser;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was decided (認定): facts, written once, and for which months a child is paid to whom. */
@ApplicationScoped
public class Certifications {

    private final DueAmounts due;
    private final StandingMonths standing;
    private final RecipientAccounts accounts;
    private final TaskRaiser tasks;
    private final Outbox outbox;

    Certifications(
            DueAmounts due, StandingMonths standing, RecipientAccounts accounts, TaskRaiser tasks, Outbox outbox) {
        this.due = due;
        this.standing = standing;
        this.accounts = accounts;
        this.tasks = tasks;
        this.outbox = outbox;
    }

    /** Who claims or is claimed for at the same time waits, each in the order of the numbers. */
    public void await(UnitOfWork work, Collection<AddresseeNumber> people) {
        people.stream().sorted(Comparator.comparing(AddresseeNumber::value)).forEach(person -> work.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 27))")
                .bind("name", "child-allowance|" + work.municipality() + "|" + person)
                .mapTo(String.class)
                .list());
    }

    /** Of the children those for whom somebody is paid in one of the months. */
    public Set<AddresseeNumber> paid(
            UnitOfWork work, Collection<AddresseeNumber> children, YearMonth first, YearMonth last) {
        return work
                .sql()
                .createQuery("""
                        select addressee_number from child_allowance.paid_child
                        where addressee_number = any(:children) and months && daterange(:first, :last, '[)')
                        """)
                .bindArray(
                        "children",
                        String.class,
                        children.stream().map(AddresseeNumber::value).toList())
                .bind("first", first.atDay(1))
                .bind("last", last.plusMonths(1).atDay(1))
                .mapTo(String.class)
                .stream()
                .map(AddresseeNumber::new)
                .collect(Collectors.toSet());
    }

    /** Whether the recipient is paid for anybody in one of the months. */
    public boolean isPaid(UnitOfWork work, AddresseeNumber recipient, YearMonth first, YearMonth last) {
        return work.sql()
                .createQuery("""
                        select exists(
                            select from child_allowance.paid_child
                            where recipient = :recipient and months && daterange(:first, :last, '[)'))
                        """)
                .bind("recipient", recipient.value())
                .bind("first", first.atDay(1))
                .bind("last", last.plusMonths(1).atDay(1))
                .mapTo(Boolean.class)
                .one();
    }

    /** Keeps a decision and tells of it. */
    public void add(UnitOfWork work, ClaimId id, CertificationClaim claim, ClaimedMonths months) {
        var claimant = claim.claimant();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.certification (claim_id, addressee_number, entitled_as, start_rule,
                            last_day, first_month, last_month, end_rule, amount, decided_on)
                        values (:claim, :recipient, :as, :rule, :lastDay, :first, :last, :end, :amount, :on)
                        """)
                .bind("claim", id)
                .bind("recipient", claimant.addressee().value())
                .bind("as", claimant.entitledAs().code())
                .bind("rule", months.rule().code())
                .bind("lastDay", months.lastDay())
                .bind("first", months.first().atDay(1))
                .bind("last", months.last().atDay(1))
                .bind("end", months.end().code())
                .bind("amount", months.amount())
                .bind("on", work.today())
                .execute();
        standing.begin(work, id, claimant.addressee(), new MonthSpan(months.first(), months.last()));
        months.children().forEach(child -> add(work, id, claimant.addressee(), child));
        due.decide(work, id.decision(), claimant.addressee(), months.first(), months.amounts());
        accounts.certified(
                work, claimant.addressee(), claim.payee().orElseThrow(), Boolean.TRUE.equals(claim.publicMoney()));
        tasks.decided(work, claim.subjects());
        outbox.publish(
                work,
                new Event(
                        "child-allowance.certified",
                        claimant.addressee().value(),
                        Json.object()
                                .put("claim", id.toString())
                                .put("firstMonth", months.first().toString())));
    }

    private static void add(UnitOfWork work, ClaimId id, AddresseeNumber recipient, ClaimedMonths.OfChild child) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.certification_child
                            (claim_id, addressee_number, first_month, last_month)
                        values (:claim, :child, :first, :last)
                        """)
                .bind("claim", id)
                .bind("child", child.addressee().value())
                .bind("first", child.first().atDay(1))
                .bind("last", child.last().atDay(1))
                .execute();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.paid_child (addressee_number, months, recipient, claim_id)
                        values (:child, daterange(:first, :end, '[)'), :recipient, :claim)
                        """)
                .bind("claim", id)
                .bind("child", child.addressee().value())
                .bind("first", child.first().atDay(1))
                .bind("end", child.last().plusMonths(1).atDay(1))
                .bind("recipient", recipient.value())
                .execute();
    }

    /** The months that were decided on the claim; empty while nothing is. */
    public Optional<ClaimedMonths> of(UnitOfWork work, ClaimId claim) {
        var amounts = due.decided(work, claim.decision());
        var children = children(work, claim);
        return work.sql()
                .createQuery("""
                        select first_month, start_rule, last_day, last_month, end_rule, amount
                        from child_allowance.certification where claim_id = :claim
                        """)
                .bind("claim", claim)
                .map((row, context) -> new ClaimedMonths(
                        month(row, "first_month"),
                        Coded.find(StartRule.class, row.getString("start_rule")).orElseThrow(),
                        row.getObject("last_day", LocalDate.class),
                        month(row, "last_month"),
                        Coded.find(EndRule.class, row.getString("end_rule")).orElseThrow(),
                        row.getLong("amount"),
                        amounts,
                        children,
                        List.of()))
                .findOne();
    }

    /** The decision by which the certification on the claim was taken back; empty while it holds, and of none. */
    public Optional<AmendmentId> annulment(UnitOfWork work, ClaimId claim) {
        return work.sql()
                .createQuery("""
                        select amendment_id from child_allowance.holding_amendment
                        where claim_id = :claim and kind = 'annulment'
                        """)
                .bind("claim", claim)
                .mapTo(UUID.class)
                .findOne()
                .map(AmendmentId::new);
    }

    private static List<ClaimedMonths.OfChild> children(UnitOfWork work, ClaimId claim) {
        return work.sql()
                .createQuery("""
                        select addressee_number, first_month, last_month from child_allowance.certification_child
                        where claim_id = :claim order by addressee_number
                        """)
                .bind("claim", claim)
                .map((row, context) -> new ClaimedMonths.OfChild(
                        new AddresseeNumber(row.getString("addressee_number")),
                        month(row, "first_month"),
                        month(row, "last_month")))
                .list();
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
