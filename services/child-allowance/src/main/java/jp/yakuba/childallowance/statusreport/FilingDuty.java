package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds who must file for a year: all recipients of June in one statement, by what was claimed and decided and by the copy of
 * the register. What the room cannot know (離婚協議中, その他) somebody adds.
 */
@ApplicationScoped
class FilingDuty {

    /** A child's home was said to be elsewhere by the claim or the amendment with which it came. */
    private static final String SAID_TO_LIVE_APART = """
            exists (
                select from jsonb_array_elements(w.content -> 'children') c
                where c ->> 'addressee' = p.addressee_number and (c ->> 'livingApart')::boolean)
            or exists (
                select from child_allowance.holding_amendment a
                join child_allowance.amended_child n using (municipality_code, amendment_id)
                join child_allowance.amendment d using (municipality_code, amendment_id)
                cross join lateral jsonb_array_elements(d.content -> 'children') c
                where a.claim_id = w.claim_id and a.kind = 'increase' and n.addressee_number = p.addressee_number
                  and c ->> 'addressee' = p.addressee_number and (c ->> 'livingApart')::boolean)
            """;

    private static final String JUDGED = """
            with who as (
                select e.recipient, e.claim_id, c.entitled_as, l.content,
                    (select a.household_number from child_allowance.addressee a
                     where a.addressee_number = e.recipient and a.state = :resident) as home
                from child_allowance.entitlement e
                join child_allowance.certification c using (municipality_code, claim_id)
                join child_allowance.claim l using (municipality_code, claim_id)
                where e.months @> cast(:day as date)),
            child as (
                select p.recipient, h.household_number as home, w.home as of_recipient, (%s) as said
                from child_allowance.paid_child p
                join who w using (recipient)
                left join child_allowance.addressee h
                    on h.addressee_number = p.addressee_number and h.state = :resident
                where p.months @> cast(:day as date)),
            children as (
                select recipient,
                    bool_or(home is null and not said) as unregistered,
                    bool_or(said or (home is not null and of_recipient is not null and home <> of_recipient)) as apart
                from child group by recipient),
            judged as (
                select w.recipient, array_remove(array[
                    case when w.home is null and w.entitled_as not in ('corporate-guardian', 'facility')
                        then 'elsewhere' end,
                    case when c.unregistered then 'unregistered' end,
                    case when w.entitled_as in ('corporate-guardian', 'facility') then 'facility' end,
                    case when exists (
                        select from (
                            select distinct on (s.child) s.* from child_allowance.custody_statement s
                            where s.recipient = w.recipient and s.stated_on <= :day
                            order by s.child, s.stated_on desc, s.entry_number desc) s
                        where s.occupation = 'other' and s.cares and s.pays
                          and not exists (
                            select from child_allowance.addressee h
                            where h.addressee_number = s.child and h.birth < :countedSince)
                          and not exists (
                            select from child_allowance.holding_amendment a
                            join child_allowance.amended_child n using (municipality_code, amendment_id)
                            where a.recipient = s.recipient and a.kind = 'decrease' and n.addressee_number = s.child
                              and a.event >= s.stated_on))
                        then 'not-student' end,
                    case when :apart and c.apart and w.entitled_as not in ('corporate-guardian', 'facility')
                        then 'apart' end,
                    case when exists (
                        select from child_allowance.status_report r
                        where r.recipient = w.recipient and r.year = :year - 1
                          and r.state not in ('checked', 'waived')) then 'unfiled' end], null) as found
                from who w left join children c using (recipient))
            """.formatted(SAID_TO_LIVE_APART);

    private final StatusReports reports;
    private final StatusReportSettings settings;

    FilingDuty(StatusReports reports, StatusReportSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * Finds them, anew as often as one likes: what was sent already stays as it is, and of what was not, the reasons are those
     * of now.
     *
     * @return how many have come
     */
    int find(UnitOfWork work, ReportYear year) {
        var apart = settings.of(work, year).livingApart();
        var come = numbers(judged(work, year, apart, """
                insert into child_allowance.status_report as kept (year, recipient, found, added, state, due)
                select :year, recipient, found, '{}', 'to-send', :due from judged where cardinality(found) > 0
                on conflict (municipality_code, year, recipient) do update set found = excluded.found
                where kept.state = 'to-send' and kept.found <> excluded.found
                returning case when old.recipient is null then new.recipient end
                """).bind("due", year.due()));
        reports.record(work, year, come, ReportStep.FOUND, work.today(), "");
        var gone = numbers(judged(work, year, apart, """
                update child_allowance.status_report r set found = '{}',
                    state = case when r.added = '{}' then 'waived' else r.state end
                where r.year = :year and r.state = 'to-send' and r.found <> '{}'
                  and not exists (select from judged j where j.recipient = r.recipient and cardinality(j.found) > 0)
                returning case when r.state = 'waived' then r.recipient end
                """));
        reports.record(work, year, gone, ReportStep.WAIVE, work.today(), "抽出し直すと、もう当てはまりませんでした。");
        return come.size();
    }

    private static Query judged(UnitOfWork work, ReportYear year, boolean apart, String change) {
        return work.sql()
                .createQuery(JUDGED + change)
                .bind("resident", ResidentState.RESIDENT.code())
                .bind("day", year.day())
                .bind("year", year.value())
                .bind("countedSince", year.countedSince().toString())
                .bind("apart", apart);
    }

    /** Those that are returned; of the others nothing is. */
    private static List<AddresseeNumber> numbers(Query changed) {
        return changed
                .map((row, context) -> Optional.ofNullable(row.getString(1)).map(AddresseeNumber::new))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody is a recipient of the June of the year. */
    boolean isRecipient(UnitOfWork work, ReportYear year, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select exists (select from child_allowance.entitlement
                            where recipient = :recipient and months @> cast(:day as date))
                        """)
                .bind("recipient", recipient.value())
                .bind("day", year.day())
                .mapTo(Boolean.class)
                .one();
    }
}
