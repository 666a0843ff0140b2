package jp.yakuba.childallowance.claim.decided;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Children who count for the others of a recipient by a statement (第三子以降算定額算定対象者), and are paid for to nobody. */
@ApplicationScoped
public class CountedElsewhere {

    /** Of the children those who count for another recipient who is entitled in a month from the first on. */
    public Set<AddresseeNumber> of(
            UnitOfWork work, AddresseeNumber recipient, Collection<AddresseeNumber> children, YearMonth first) {
        return work
                .sql()
                .createQuery("""
                        select s.addressee_number
                        from child_allowance.claim_subject s
                        join child_allowance.entitlement e using (municipality_code, claim_id)
                        join child_allowance.claim l using (municipality_code, claim_id)
                        cross join lateral jsonb_array_elements(l.content -> 'children') c
                        where s.addressee_number = any(:children) and c ->> 'addressee' = s.addressee_number
                          and c ->> 'statedOn' is not null
                          and e.recipient <> :recipient and upper(e.months) > :first
                          and not exists (
                            select from child_allowance.holding_amendment a
                            join child_allowance.amended_child n using (municipality_code, amendment_id)
                            where a.claim_id = s.claim_id and a.kind = 'decrease'
                              and n.addressee_number = s.addressee_number and a.event < :first)
                        union
                        select n.addressee_number
                        from child_allowance.amended_child n
                        join child_allowance.holding_amendment a using (municipality_code, amendment_id)
                        join child_allowance.entitlement e using (municipality_code, claim_id)
                        join child_allowance.amendment d using (municipality_code, amendment_id)
                        cross join lateral jsonb_array_elements(d.content -> 'children') c
                        where n.addressee_number = any(:children) and c ->> 'addressee' = n.addressee_number
                          and a.kind = 'increase' and (c ->> 'counted')::boolean
                          and a.recipient <> :recipient and upper(e.months) > :first
                          and not exists (
                            select from child_allowance.holding_amendment b
                            join child_allowance.amended_child x on x.amendment_id = b.amendment_id
                            where b.claim_id = a.claim_id and b.kind = 'decrease'
                              and x.addressee_number = n.addressee_number
                              and b.event < :first and b.event >= coalesce(a.event, cast(d.content ->> 'date' as date)))
                        """)
                .bind("children", Listed.texts(children.stream().map(AddresseeNumber::value)))
                .bind("recipient", recipient.value())
                .bind("first", LocalDate.of(first.getYear(), first.getMonth(), 1))
                .mapTo(String.class)
                .stream()
                .map(AddresseeNumber::new)
                .collect(Collectors.toSet());
    }

    /** What is found of such a child at its field. */
    public static Findings found(boolean isCounted, String field) {
        return when(
                isCounted,
                () -> Finding.alert(
                        ChildAllowanceAlert.CHILD_COUNTED_ELSEWHERE,
                        field,
                        "この子は、ほかの受給者の第三子以降の算定にも数えています。",
                        "どちらの受給者が世話をし、生計費を負担しているかを確かめ、一方の減額を先に決裁するか、二人とも数える理由を入力してください。"));
    }
}
