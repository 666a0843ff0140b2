package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Reads what was decided about people, and who has to do with whom. */
final class DecidedAbout {

    /** Years after which nobody is a child (児童) any more. */
    private static final int YOUNG = 20;

    private final UnitOfWork work;

    DecidedAbout(UnitOfWork work) {
        this.work = work;
    }

    /** The people, and everybody of their households as they are kept. */
    Set<AddresseeNumber> households(Collection<AddresseeNumber> people) {
        var found = numbers("""
                with home as materialized (
                    select distinct household_number from child_allowance.addressee
                    where addressee_number = any(:people))
                select addressee_number from child_allowance.addressee
                where household_number = any(array(select household_number from home))
                """, people);
        found.addAll(people);
        return found;
    }

    /**
     * Those of whom something can be asked: who is paid or paid for, of whom something is or was asked, and the young, if they
     * were born or came since a day. What is longer past of one of whom nothing was decided asks for nothing new.
     */
    Set<AddresseeNumber> concerned(Collection<AddresseeNumber> people, LocalDate since) {
        return new HashSet<>(work.sql()
                .createQuery("""
                        select p.number from unnest(cast(:people as text[])) as p (number)
                        where exists(select from child_allowance.addressee a
                                where a.addressee_number = p.number and a.birth >= :youngSince
                                  and greatest(a.birth, a.record #>> '{residentSince,value}',
                                    a.record #>> '{foreign,since,value}') >= :since)
                           or exists(select from child_allowance.entitlement e where e.recipient = p.number)
                           or exists(select from child_allowance.paid_child c where c.addressee_number = p.number)
                           or exists(select from child_allowance.custody_statement s where s.child = p.number)
                           or exists(select from child_allowance.task t where t.subject = p.number)
                        """)
                .bind("people", listed(people))
                .bind("youngSince", work.today().minusYears(YOUNG).toString())
                .bind("since", since.toString())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list());
    }

    /** For whom the people were ever paid. */
    Set<AddresseeNumber> childrenOf(Collection<AddresseeNumber> people) {
        return numbers(
                "select distinct addressee_number from child_allowance.paid_child where recipient = any(:people)",
                people);
    }

    /** Who was ever paid for the people. */
    Set<AddresseeNumber> recipientsOf(Collection<AddresseeNumber> people) {
        return numbers(
                "select distinct recipient from child_allowance.paid_child where addressee_number = any(:people)",
                people);
    }

    private Set<AddresseeNumber> numbers(String query, Collection<AddresseeNumber> people) {
        return new HashSet<>(work.sql()
                .createQuery(query)
                .bind("people", listed(people))
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list());
    }

    /**
     * So many people of whom a day may ask something, behind the one of a number: who is paid for to the end of a school year and
     * not beyond it, who will leave school, or has left it in the last year, and those of claims that state a term.
     *
     * @param schoolYear the end of the school year; null while it asks for nothing
     */
    List<AddresseeNumber> toState(@Nullable LocalDate schoolYear, String after, int limit) {
        return work.sql()
                .createQuery("""
                        select number from (
                            select addressee_number as number from child_allowance.paid_child
                            where upper(months) = cast(:april as date)
                            union
                            select child from child_allowance.custody_statement where leaves between :since and :until
                            union
                            select s.addressee_number from child_allowance.claim l
                            join child_allowance.claim_subject s using (municipality_code, claim_id)
                            where l.state = 'registered' and %s) c
                        where number > :after order by number limit :limit
                        """.formatted(ClaimedTerms.STATED))
                .bind("april", schoolYear == null ? null : schoolYear.plusDays(1))
                .bind("since", work.today().minusYears(1).withDayOfMonth(1))
                .bind("until", work.today().plusMonths(SchoolYears.MONTHS_BEFORE))
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /**
     * What was decided about them.
     *
     * @param dead those of them who have died
     */
    Standing standing(Collection<AddresseeNumber> people, Collection<AddresseeNumber> dead) {
        return new Standing(
                entitled(people),
                paid(people),
                families(people),
                amended(people),
                counted(people),
                OwedToTheDead.of(work, dead),
                ClaimedTerms.of(work, people));
    }

    private Map<AddresseeNumber, LocalDate> entitled(Collection<AddresseeNumber> people) {
        var found = new HashMap<AddresseeNumber, LocalDate>();
        work.sql()
                .createQuery("""
                        select recipient, max(upper(months)) as ends from child_allowance.entitlement
                        where recipient = any(:people) group by recipient
                        """)
                .bind("people", listed(people))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")), row.getObject("ends", LocalDate.class)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private Map<AddresseeNumber, Standing.Paid> paid(Collection<AddresseeNumber> people) {
        var found = new HashMap<AddresseeNumber, Standing.Paid>();
        work.sql()
                .createQuery("""
                        select distinct on (addressee_number) addressee_number, recipient, upper(months) as ends
                        from child_allowance.paid_child where addressee_number = any(:people)
                        order by addressee_number, upper(months) desc
                        """)
                .bind("people", listed(people))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("addressee_number")),
                        new Standing.Paid(
                                new AddresseeNumber(row.getString("recipient")),
                                row.getObject("ends", LocalDate.class))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private Map<AddresseeNumber, Standing.Family> families(Collection<AddresseeNumber> people) {
        var paid = new HashMap<AddresseeNumber, Map<AddresseeNumber, LocalDate>>();
        work.sql()
                .createQuery("""
                        select recipient, addressee_number, max(upper(months)) as ends from child_allowance.paid_child
                        where recipient in (
                            select recipient from child_allowance.paid_child where addressee_number = any(:people))
                        group by recipient, addressee_number
                        """)
                .bind("people", listed(people))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")),
                        Map.entry(
                                new AddresseeNumber(row.getString("addressee_number")),
                                row.getObject("ends", LocalDate.class))))
                .forEach(row -> paid.computeIfAbsent(row.getKey(), first -> new HashMap<>())
                        .put(row.getValue().getKey(), row.getValue().getValue()));
        var stated = stated(paid.keySet());
        var families = new HashMap<AddresseeNumber, Standing.Family>();
        paid.forEach((recipient, children) ->
                families.put(recipient, new Standing.Family(children, stated.getOrDefault(recipient, Set.of()))));
        return families;
    }

    private Map<AddresseeNumber, Set<AddresseeNumber>> stated(Collection<AddresseeNumber> recipients) {
        return work
                .sql()
                .createQuery("""
                        select a.recipient, c.addressee_number from child_allowance.holding_amendment a
                        join child_allowance.amended_child c on c.amendment_id = a.amendment_id
                        where a.recipient = any(:people) and a.kind = 'increase'
                        """)
                .bind("people", listed(recipients))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")),
                        new AddresseeNumber(row.getString("addressee_number"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Of whose statement a decrease has not taken the end, and whose recipient goes on after it. */
    private Map<AddresseeNumber, Standing.Counted> counted(Collection<AddresseeNumber> people) {
        var found = new HashMap<AddresseeNumber, Standing.Counted>();
        work.sql()
                .createQuery("""
                        select s.child, s.recipient, cast(s.leaves + interval '1 month' as date) as after_leaving,
                            case when not (s.cares and s.pays) then s.stated_on end as ended
                        from (select distinct on (child) * from child_allowance.custody_statement
                            where child = any(:people)
                            order by child, stated_on desc, recorded_at desc, entry_number desc) s
                        where exists(
                            select from child_allowance.entitlement e where e.recipient = s.recipient
                              and upper(e.months) > coalesce(s.leaves + interval '1 month', s.stated_on + interval '1 month'))
                          and not exists(
                            select from child_allowance.holding_amendment a
                            join child_allowance.amended_child c using (municipality_code, amendment_id)
                            where a.recipient = s.recipient and a.kind = 'decrease' and c.addressee_number = s.child
                              and a.event >= s.stated_on)
                        """)
                .bind("people", listed(people))
                .map((row, context) -> {
                    var after = row.getObject("after_leaving", LocalDate.class);
                    return Map.entry(
                            new AddresseeNumber(row.getString("child")),
                            new Standing.Counted(
                                    new AddresseeNumber(row.getString("recipient")),
                                    after == null ? null : after.minusDays(1),
                                    row.getObject("ended", LocalDate.class)));
                })
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Those that answered a task and hold. */
    private Map<AddresseeNumber, List<Standing.Followed>> amended(Collection<AddresseeNumber> people) {
        return work
                .sql()
                .createQuery("""
                        select t.subject, a.amendment_id, a.recipient, a.event
                        from child_allowance.task t
                        join child_allowance.holding_amendment a on a.event = t.event and a.kind = t.kind
                        where t.subject = any(:people) and t.kind in ('extinction', 'decrease')
                          and (a.recipient = t.subject or exists(
                            select from child_allowance.amended_child c
                            where c.amendment_id = a.amendment_id and c.addressee_number = t.subject))
                        order by a.amendment_id
                        """)
                .bind("people", listed(people))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("subject")),
                        new Standing.Followed(
                                new AmendmentId(row.getObject("amendment_id", UUID.class)),
                                new AddresseeNumber(row.getString("recipient")),
                                row.getObject("event", LocalDate.class))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Listed listed(Collection<AddresseeNumber> people) {
        return Listed.texts(people.stream().map(AddresseeNumber::value));
    }
}
