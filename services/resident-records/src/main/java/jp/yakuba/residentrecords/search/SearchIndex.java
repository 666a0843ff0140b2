package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.office.search.IndexTable;
import jp.yakuba.office.search.NameRow;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * What can be found. Written in the transaction that registers a version, so that a search never knows more or less than
 * the register.
 */
@ApplicationScoped
public class SearchIndex {

    private static final IndexTable<NameRow> NAMES = NameRow.table("resident_records", "search_name");

    /**
     * Adds what a movement registered. Most movements leave names and addresses as they were: the rows of those last until
     * the new version, and nothing is folded and indexed anew.
     */
    public void put(UnitOfWork work, Collection<DraftRecord> records) {
        var versions = records.stream().map(DraftRecord::after).toList();
        PersonRow.TABLE.put(work, versions.stream().map(SearchRows::person).toList());
        var lasting = follow(
                work,
                numbers(versions.stream()),
                numbersOf(records, SearchIndex::keepsNames),
                numbersOf(records, SearchIndex::keepsAddresses));
        NAMES.put(
                work,
                others(versions, lasting.names())
                        .flatMap(version -> SearchRows.names(work.municipality(), version).stream())
                        .toList());
        AddressRow.TABLE.put(
                work,
                others(versions, lasting.addresses())
                        .flatMap(version -> SearchRows.addresses(work.municipality(), version).stream())
                        .toList());
    }

    /** Adds versions by the thousand, as an import brings them; some ten thousand at a time. */
    public void load(UnitOfWork work, Collection<ResidentVersion> versions) {
        var rows = rows(work, versions);
        PersonRow.TABLE.load(work, rows.stream().map(row -> row.person()).toList());
        NAMES.load(work, rows.stream().flatMap(row -> row.names().stream()).toList());
        AddressRow.TABLE.load(
                work, rows.stream().flatMap(row -> row.addresses().stream()).toList());
        follow(work, numbers(versions.stream()), Set.of(), Set.of());
    }

    /** Whose names and whose addresses last from the version before; none while the person's rows are being made anew. */
    private record Lasting(Set<String> names, Set<String> addresses) {}

    /**
     * Names and addresses say of their person what the newest version says, past ones too; those of the version before last
     * until this one where they are kept. The municipality is named beside row-level security: of many people at once
     * PostgreSQL joins the tables the slow way without.
     */
    private static Lasting follow(
            UnitOfWork work, Set<String> people, Set<String> keepingNames, Set<String> keepingAddresses) {
        var names = new HashSet<String>();
        var addresses = new HashSet<String>();
        work.sql()
                .createQuery("""
                        with person as (
                            select addressee_number, ordering, state, household_number, birth, version
                            from resident_records.search_person
                            where municipality_code = :municipality and addressee_number = any(:people)),
                        names as (
                            update resident_records.search_name n
                            set ordering = p.ordering, state = p.state, household_number = p.household_number,
                                birth = p.birth,
                                last_version = case
                                    when n.addressee_number = any(:keepingNames) and n.last_version = p.version - 1
                                    then p.version else n.last_version end
                            from person p
                            where n.municipality_code = :municipality and n.addressee_number = p.addressee_number
                              and ((n.ordering, n.state, n.household_number, n.birth)
                                      is distinct from (p.ordering, p.state, p.household_number, p.birth)
                                  or n.addressee_number = any(:keepingNames) and n.last_version = p.version - 1)
                            returning n.addressee_number, n.last_version = p.version as lasts),
                        addresses as (
                            update resident_records.search_address n
                            set ordering = p.ordering, state = p.state, household_number = p.household_number,
                                last_version = case
                                    when n.addressee_number = any(:keepingAddresses) and n.last_version = p.version - 1
                                    then p.version else n.last_version end
                            from person p
                            where n.municipality_code = :municipality and n.addressee_number = p.addressee_number
                              and ((n.ordering, n.state, n.household_number)
                                      is distinct from (p.ordering, p.state, p.household_number)
                                  or n.addressee_number = any(:keepingAddresses) and n.last_version = p.version - 1)
                            returning n.addressee_number, n.last_version = p.version as lasts)
                        select 'name', addressee_number from names where lasts
                        union all
                        select 'address', addressee_number from addresses where lasts
                        """)
                .bind("municipality", work.municipality().value())
                .bind("people", Listed.texts(people))
                .bind("keepingNames", Listed.texts(keepingNames))
                .bind("keepingAddresses", Listed.texts(keepingAddresses))
                .map((row, context) -> (row.getString(1).equals("name") ? names : addresses).add(row.getString(2)))
                .forEach(added -> {});
        return new Lasting(names, addresses);
    }

    private static boolean keepsNames(DraftRecord record) {
        var before = record.before();
        return before != null && before.row().names().equals(record.after().names());
    }

    private static boolean keepsAddresses(DraftRecord record) {
        var before = record.before();
        return before != null
                && before.row().address().equals(record.after().address())
                && Objects.equals(before.row().previousAddress(), record.after().previousAddress());
    }

    /** Of records that are the only one of their person. */
    private static Set<String> numbersOf(Collection<DraftRecord> records, Predicate<DraftRecord> kept) {
        return records.stream()
                .collect(Collectors.groupingBy(
                        record -> record.after().addresseeNumber().value()))
                .entrySet()
                .stream()
                .filter(person -> person.getValue().size() == 1
                        && kept.test(person.getValue().getFirst()))
                .map(person -> person.getKey())
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(Stream<ResidentVersion> versions) {
        return versions.map(version -> version.addresseeNumber().value()).collect(Collectors.toSet());
    }

    private static Stream<ResidentVersion> others(Collection<ResidentVersion> versions, Set<String> lasting) {
        return versions.stream()
                .filter(version -> !lasting.contains(version.addresseeNumber().value()));
    }

    /** Forgets the people behind one number up to another, so that {@link #load} can make them again. */
    void forget(UnitOfWork work, String behind, String last) {
        PersonRow.TABLE.delete(work, behind, last);
        NAMES.delete(work, behind, last);
        AddressRow.TABLE.delete(work, behind, last);
    }

    private static List<SearchRows> rows(UnitOfWork work, Collection<ResidentVersion> versions) {
        return versions.parallelStream()
                .map(version -> SearchRows.of(work.municipality(), version))
                .toList();
    }
}
