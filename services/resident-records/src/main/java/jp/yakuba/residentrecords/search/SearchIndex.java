package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.office.search.IndexTable;
import jp.yakuba.office.search.NameRow;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * What can be found. Written in the transaction that registers a version, so that a search never knows more or less than
 * the register.
 */
@ApplicationScoped
public class SearchIndex {

    private static final IndexTable<NameRow> NAMES = NameRow.table("resident_records", "search_name");

    /** Adds the versions that a movement registered. */
    public void put(UnitOfWork work, Collection<ResidentVersion> versions) {
        var rows = rows(work, versions);
        PersonRow.TABLE.put(work, rows.stream().map(SearchRows::person).toList());
        NAMES.put(work, rows.stream().flatMap(row -> row.names().stream()).toList());
        AddressRow.TABLE.put(
                work, rows.stream().flatMap(row -> row.addresses().stream()).toList());
        follow(work, versions);
    }

    /** Adds versions by the thousand, as an import brings them; some ten thousand at a time. */
    public void load(UnitOfWork work, Collection<ResidentVersion> versions) {
        var rows = rows(work, versions);
        PersonRow.TABLE.load(work, rows.stream().map(SearchRows::person).toList());
        NAMES.load(work, rows.stream().flatMap(row -> row.names().stream()).toList());
        AddressRow.TABLE.load(
                work, rows.stream().flatMap(row -> row.addresses().stream()).toList());
        follow(work, versions);
    }

    /**
     * Past names and addresses say of their person what the newest version says. The municipality is named beside row-level
     * security: of many people at once PostgreSQL joins the tables the slow way without.
     */
    private static void follow(UnitOfWork work, Collection<ResidentVersion> versions) {
        work.sql()
                .createUpdate("""
                        with person as (
                            select addressee_number, ordering, state, household_number, birth
                            from resident_records.search_person
                            where municipality_code = :municipality and addressee_number = any(:people)),
                        names as (
                            update resident_records.search_name n
                            set ordering = p.ordering, state = p.state, household_number = p.household_number,
                                birth = p.birth
                            from person p
                            where n.municipality_code = :municipality and n.addressee_number = p.addressee_number
                              and (n.ordering, n.state, n.household_number, n.birth)
                                  is distinct from (p.ordering, p.state, p.household_number, p.birth))
                        update resident_records.search_address n
                        set ordering = p.ordering, state = p.state, household_number = p.household_number
                        from person p
                        where n.municipality_code = :municipality and n.addressee_number = p.addressee_number
                          and (n.ordering, n.state, n.household_number)
                              is distinct from (p.ordering, p.state, p.household_number)
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "people",
                        String.class,
                        versions.stream()
                                .map(version -> version.addresseeNumber().value())
                                .distinct()
                                .toList())
                .execute();
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
