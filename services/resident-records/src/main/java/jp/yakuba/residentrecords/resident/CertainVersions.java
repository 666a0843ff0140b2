package jp.yakuba.residentrecords.resident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Versions that somebody has named: those that events tell of, and those that stood when a snapshot was taken. */
public final class CertainVersions {

    private CertainVersions() {}

    /** These versions, as they were written; in no order. */
    public static List<ResidentVersion> of(UnitOfWork work, Collection<VersionKey> keys) {
        return work.sql()
                .createQuery("select " + Residents.ROWS.columns("v") + """
                         from unnest(cast(:people as text[]), cast(:versions as integer[])) asked (person, version)
                        join resident_records.resident_version v
                            on v.addressee_number = asked.person
                            and v.version = asked.version
                        """)
                .bindArray(
                        "people", String.class, each(keys, key -> key.person().value()))
                .bindArray("versions", Integer.class, each(keys, VersionKey::version))
                .map(Residents.ROWS)
                .list();
    }

    /** Which versions of these people are the newest. */
    public static List<VersionKey> newest(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("""
                        select addressee_number, version from resident_records.resident
                        where addressee_number = any(:people)
                        """)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .map((row, context) -> key(row))
                .list();
    }

    /** The newest versions of so many people behind a number, by number; for going through the whole register. */
    public static List<VersionKey> newestBehind(UnitOfWork work, String number, int limit) {
        return work.sql()
                .createQuery("""
                        select addressee_number, version from resident_records.resident
                        where addressee_number > :number
                        order by municipality_code, addressee_number limit :limit
                        """)
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> key(row))
                .list();
    }

    /** The newest versions of the people among these, those left out; who has no other version is not in the answer. */
    public static List<VersionKey> newestWithout(UnitOfWork work, Collection<VersionKey> leftOut) {
        return work.sql()
                .createQuery("""
                        select v.addressee_number, max(v.version) as version from resident_records.resident_version v
                        where v.addressee_number = any(:people)
                          and not exists (
                            select from unnest(cast(:people as text[]), cast(:versions as integer[])) out (person, version)
                            where out.person = v.addressee_number and out.version = v.version)
                        group by v.addressee_number
                        """)
                .bindArray("people", String.class, each(leftOut, key -> key.person()
                        .value()))
                .bindArray("versions", Integer.class, each(leftOut, VersionKey::version))
                .map((row, context) -> key(row))
                .list();
    }

    private static VersionKey key(ResultSet row) throws SQLException {
        return new VersionKey(new AddresseeNumber(row.getString("addressee_number")), row.getInt("version"));
    }

    private static <T> List<T> each(Collection<VersionKey> keys, Function<VersionKey, T> part) {
        return keys.stream().map(part).toList();
    }
}
