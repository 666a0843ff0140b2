package jp.yakuba.residentrecords.whereabouts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.FormerDwellings;

/** The rows of guarded people, and of whom they are to be found out anew. */
final class GuardTables {

    private static final String LOCK = "(hashtextextended('yakuba.guards.' || platform.current_municipality(), 0))";

    private GuardTables() {}

    /**
     * Who registers versions and who looks through the register for a measure wait for each other: neither would see
     * what the other has not committed.
     */
    static void lock(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock" + LOCK + ") locked")
                .mapTo(Boolean.class)
                .one();
    }

    /** Those who register do not wait for one another. */
    static void shareLock(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock_shared" + LOCK + ") locked")
                .mapTo(Boolean.class)
                .one();
    }

    /** How long a statement of the transaction may take, as PostgreSQL writes it. */
    static String limit(UnitOfWork work) {
        return work.sql()
                .createQuery("select current_setting('statement_timeout')")
                .mapTo(String.class)
                .one();
    }

    /** Gives the statements of the rest of the transaction so much time. */
    static void setLimit(UnitOfWork work, String limit) {
        work.sql()
                .createQuery("select set_config('statement_timeout', :limit, true)")
                .bind("limit", limit)
                .mapTo(String.class)
                .one();
    }

    /** Those of the people who are protected, have been or will be. */
    static Set<AddresseeNumber> mayBeProtected(UnitOfWork work, Collection<AddresseeNumber> people) {
        return people.isEmpty()
                ? Set.of()
                : work
                        .sql()
                        .createQuery("""
                                select addressee_number from resident_records.guarded_person
                                where addressee_number = any(:people) and protected_number = addressee_number
                                union all
                                select addressee_number from resident_records.suppressed_person
                                where addressee_number = any(:people)
                                """)
                        .bind("people", Listed.texts(values(people)))
                        .map((row, context) -> new AddresseeNumber(row.getString(1)))
                        .stream()
                        .collect(Collectors.toSet());
    }

    static boolean isAnybodyProtected(UnitOfWork work) {
        return work.sql().createQuery("""
                        select exists (select from resident_records.suppression
                                where kind <> 'other' and lifted_at is null)
                            or exists (select from resident_records.guarded_person)
                        """).mapTo(Boolean.class).one();
    }

    /** Who stands under these household numbers, residents and deleted ones. */
    static List<AddresseeNumber> livingIn(UnitOfWork work, Collection<HouseholdNumber> households) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.resident
                        where household_number = any(:households)
                        """)
                .bind("households", Listed.texts(numbers(households)))
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Of whom everything is to be derived anew; nobody afterwards. */
    static List<AddresseeNumber> takePending(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        delete from resident_records.guard_pending
                        returning addressee_number
                        """)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Whether what is guarded was found out by another rule; from now on it is by this one. */
    static boolean changeRule(UnitOfWork work, FormerDwellings rule) {
        return work.sql().createUpdate("""
                        insert into resident_records.guard_rule as standing (former_dwellings)
                        select cast(:rule as text) where cast(:rule as text) <> 'everybody' or exists (
                            select from resident_records.guard_rule)
                        on conflict (municipality_code) do update set former_dwellings = excluded.former_dwellings
                        where standing.former_dwellings <> excluded.former_dwellings
                        """).bind("rule", rule.code()).execute() > 0;
    }

    /** All of whom places are guarded. */
    static List<AddresseeNumber> allProtected(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.guarded_person
                        where protected_number = addressee_number
                        """)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    static void markPending(UnitOfWork work, Collection<AddresseeNumber> people) {
        if (!people.isEmpty()) {
            work.sql()
                    .createUpdate("""
                            insert into resident_records.guard_pending (addressee_number)
                            select unnest(cast(:people as text[])) on conflict do nothing
                            """)
                    .bind("people", Listed.texts(values(people)))
                    .execute();
        }
    }

    /** What was found out of a protected person; gives back whose records told of her. */
    static List<AddresseeNumber> forget(UnitOfWork work, AddresseeNumber protectedPerson) {
        work.sql().createUpdate("""
                        delete from resident_records.guarded_place
                        where protected_number = :person
                        """).bind("person", protectedPerson.value()).execute();
        return work.sql()
                .createQuery("""
                        delete from resident_records.guarded_person
                        where protected_number = :person
                        returning addressee_number
                        """)
                .bind("person", protectedPerson.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    static void addPeople(UnitOfWork work, Collection<GuardedPerson> people) {
        if (people.isEmpty()) {
            return;
        }
        try (var batch = work.sql().prepareBatch("""
                insert into resident_records.guarded_person (addressee_number, protected_number)
                values (:person, :protected) on conflict do nothing
                """)) {
            for (var guarded : people) {
                batch.bind("person", guarded.person().value())
                        .bind("protected", guarded.protectedPerson().value())
                        .add();
            }
            batch.execute();
        }
    }

    private static List<String> values(Collection<AddresseeNumber> people) {
        return people.stream().map(AddresseeNumber::value).distinct().toList();
    }

    private static List<String> numbers(Collection<HouseholdNumber> households) {
        return households.stream().map(HouseholdNumber::value).distinct().toList();
    }
}
