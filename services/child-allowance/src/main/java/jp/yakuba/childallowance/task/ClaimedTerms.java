package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The terms that were stated in claims on which somebody is certified.
 *
 * @param studies to when each child is claimed for that studies abroad (児童手当法施行規則第1条)
 * @param designations to when each recipient is designated (父母指定者)
 */
record ClaimedTerms(Map<AddresseeNumber, LocalDate> studies, Map<AddresseeNumber, LocalDate> designations) {

    static final ClaimedTerms NONE = new ClaimedTerms(Map.of(), Map.of());

    /** Which claims state one, as the index of them has it. */
    static final String STATED = """
            (jsonb_path_exists(l.content, '$.children[*].study.leftOn')
                or jsonb_path_exists(l.content, '$.claimant.designation.until ? (@ != null)'))
            """;

    private static final String STUDIES = """
            select s.addressee_number as person, max(cast(c #>> '{care,to}' as date)) as ends
            from child_allowance.claim_subject s
            join child_allowance.claim l using (municipality_code, claim_id)
            cross join lateral jsonb_array_elements(l.content -> 'children') c
            where s.addressee_number = any(:people) and c ->> 'addressee' = s.addressee_number
              and c #>> '{study,leftOn}' is not null and c #>> '{care,to}' is not null
              and exists(select from child_allowance.entitlement e where e.claim_id = l.claim_id)
            group by s.addressee_number
            """;

    private static final String DESIGNATIONS = """
            select e.recipient as person, max(cast(l.content #>> '{claimant,designation,until}' as date)) as ends
            from child_allowance.entitlement e
            join child_allowance.claim l using (municipality_code, claim_id)
            where e.recipient = any(:people) and l.content #>> '{claimant,designation,until}' is not null
            group by e.recipient
            """;

    ClaimedTerms {
        studies = Map.copyOf(studies);
        designations = Map.copyOf(designations);
    }

    /** Those of the people. */
    static ClaimedTerms of(UnitOfWork work, Collection<AddresseeNumber> people) {
        return new ClaimedTerms(read(work, STUDIES, people), read(work, DESIGNATIONS, people));
    }

    private static Map<AddresseeNumber, LocalDate> read(
            UnitOfWork work, String query, Collection<AddresseeNumber> people) {
        return work
                .sql()
                .createQuery(query)
                .bind("people", Listed.texts(people.stream().map(AddresseeNumber::value)))
                .map((row, context) ->
                        Map.entry(new AddresseeNumber(row.getString("person")), row.getObject("ends", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
