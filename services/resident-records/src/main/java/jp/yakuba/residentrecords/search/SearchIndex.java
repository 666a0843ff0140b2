package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * What can be found. Written in the transaction that registers a version, so that a search never knows more or less than
 * the register.
 */
@ApplicationScoped
public class SearchIndex {

    /** Adds the versions that a movement registered. */
    public void put(UnitOfWork work, Collection<ResidentVersion> versions) {
        var rows = rows(work, versions);
        PersonRow.TABLE.put(work, rows.stream().map(SearchRows::person).toList());
        NameRow.TABLE.put(
                work, rows.stream().flatMap(row -> row.names().stream()).toList());
        AddressRow.TABLE.put(
                work, rows.stream().flatMap(row -> row.addresses().stream()).toList());
    }

    /** Adds versions by the thousand, as an import brings them; some ten thousand at a time. */
    public void load(UnitOfWork work, Collection<ResidentVersion> versions) {
        var rows = rows(work, versions);
        PersonRow.TABLE.load(work, rows.stream().map(SearchRows::person).toList());
        NameRow.TABLE.load(
                work, rows.stream().flatMap(row -> row.names().stream()).toList());
        AddressRow.TABLE.load(
                work, rows.stream().flatMap(row -> row.addresses().stream()).toList());
    }

    /** Forgets the people behind one number up to another, so that {@link #load} can make them again. */
    void forget(UnitOfWork work, String behind, String last) {
        PersonRow.TABLE.delete(work, behind, last);
        NameRow.TABLE.delete(work, behind, last);
        AddressRow.TABLE.delete(work, behind, last);
    }

    private static List<SearchRows> rows(UnitOfWork work, Collection<ResidentVersion> versions) {
        return versions.stream()
                .map(version -> SearchRows.of(work.municipality(), version))
                .toList();
    }
}
