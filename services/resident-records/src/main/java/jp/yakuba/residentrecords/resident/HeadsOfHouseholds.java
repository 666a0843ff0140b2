package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Which households somebody lives in and nobody is head of (1.1.10, 4.0.4): kept as the register changes. */
@ApplicationScoped
@Requirement({"001/1.1.10", "001/4.0.4"})
public class HeadsOfHouseholds {

    private static final Mark MISSING = Mark.alert("世帯主未設定の世帯");

    /** The households without a head behind a number, by number. */
    public List<HouseholdNumber> missing(UnitOfWork work, String behind, int limit) {
        return work.sql()
                .createQuery("""
                        select household_number from resident_records.household_without_head
                        where household_number > :behind
                        order by household_number limit :limit
                        """)
                .bind("behind", behind)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(HouseholdNumber::new)
                .list();
    }

    /** The badge of a resident whose household has no head, whomever the record may still name. */
    List<Mark> marks(UnitOfWork work, ResidentVersion row) {
        var isMissing = row.state() == ResidentState.RESIDENT
                && work.sql()
                        .createQuery("""
                                select exists (select from resident_records.household_without_head
                                    where household_number = :household)
                                """)
                        .bind("household", row.householdNumber().value())
                        .mapTo(Boolean.class)
                        .one();
        return isMissing ? List.of(MISSING) : List.of();
    }

    /** These people have changed: looks at the households in which they are, or ever were. */
    void lookAgain(UnitOfWork work, Collection<AddresseeNumber> people) {
        work.sql()
                .createUpdate("""
                        with looked_at as materialized (
                            select distinct household_number from resident_records.resident_version
                            where addressee_number = any(:people)),
                        headless as materialized (
                            select household_number from resident_records.resident
                            where state = '1'
                              and household_number = any(array(select household_number from looked_at))
                            group by household_number having not bool_or(is_head)),
                        gone as (
                            delete from resident_records.household_without_head
                            where household_number = any(array(select household_number from looked_at))
                              and household_number not in (select household_number from headless))
                        insert into resident_records.household_without_head (household_number)
                        select household_number from headless order by household_number
                        on conflict do nothing
                        """)
                .bind(
                        "people",
                        Listed.texts(people.stream().map(AddresseeNumber::value).distinct()))
                .execute();
    }

    /** The whole register has changed. */
    void lookAtAll(UnitOfWork work) {
        work.sql()
                .createUpdate("delete from resident_records.household_without_head")
                .execute();
        work.sql().createUpdate("""
                        insert into resident_records.household_without_head (household_number)
                        select household_number from resident_records.resident
                        where state = '1'
                        group by household_number having not bool_or(is_head)
                        order by household_number
                        on conflict do nothing
                        """).execute();
    }
}
