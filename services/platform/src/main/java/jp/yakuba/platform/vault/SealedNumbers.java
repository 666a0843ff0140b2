package jp.yakuba.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;

/** The table of encrypted numbers. Knows no key. */
@ApplicationScoped
class SealedNumbers {

    private static final String CURRENT = """
            select distinct on (addressee_number) addressee_number, version, sealed_number, blind_index
            from platform.individual_number where addressee_number = any(:addressees)
            order by addressee_number, version desc
            """;

    /** A number as it is stored. */
    record Sealed(Bytes number, String keyId, Bytes index, String indexKeyId) {}

    /** One version of a person's number. */
    record Version(AddresseeNumber addressee, int version) {}

    /** Adds a version for each person. */
    void add(UnitOfWork work, Map<AddresseeNumber, Sealed> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        work.sql()
                .createUpdate("""
                        insert into platform.individual_number (addressee_number, version, sealed_number, key_id, blind_index,
                            index_key_id, recorded_at, recorded_by)
                        select added.addressee, coalesce((
                                select max(version) from platform.individual_number
                                where addressee_number = added.addressee), 0) + 1,
                            added.number, added.key, added.index, added.index_key, :now, :by
                        from unnest(cast(:addressees as text[]), cast(:numbers as bytea[]), cast(:keys as text[]),
                                cast(:indexes as bytea[]), cast(:indexKeys as text[]))
                            added (addressee, number, key, index, index_key)
                        """)
                .bindArray(
                        "addressees",
                        String.class,
                        numbers.keySet().stream().map(AddresseeNumber::value).toList())
                .bindArray("numbers", byte[].class, each(numbers, one -> one.number()
                        .toArray()))
                .bindArray("keys", String.class, each(numbers, Sealed::keyId))
                .bindArray("indexes", byte[].class, each(numbers, one -> one.index()
                        .toArray()))
                .bindArray("indexKeys", String.class, each(numbers, Sealed::indexKeyId))
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("by", work.operator().userId())
                .execute();
    }

    private static <T> List<T> each(Map<AddresseeNumber, Sealed> numbers, Function<Sealed, T> part) {
        return numbers.values().stream().map(part).toList();
    }

    /** Adds a version that says again what the earlier one said, 0 for none at all; what came between is let go. */
    void restore(UnitOfWork work, Version earlier) {
        work.sql()
                .createUpdate("""
                        insert into platform.individual_number (addressee_number, version, sealed_number, key_id,
                            blind_index, index_key_id, recorded_at, recorded_by, restores)
                        select :addressee, newest.version + 1, before.sealed_number, before.key_id, before.blind_index,
                            before.index_key_id, :now, :by, :earlier
                        from (select max(version) as version from platform.individual_number
                              where addressee_number = :addressee) newest
                            left join platform.individual_number before
                                on before.addressee_number = :addressee and before.version = :earlier
                        where newest.version > :earlier
                        """)
                .bind("addressee", earlier.addressee().value())
                .bind("earlier", earlier.version())
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("by", work.operator().userId())
                .execute();
    }

    /** The version that a person's number has now; 0 if nothing was ever recorded. */
    int newest(UnitOfWork work, AddresseeNumber addressee) {
        return work.sql()
                .createQuery("""
                        select coalesce(max(version), 0) from platform.individual_number
                        where addressee_number = :addressee
                        """)
                .bind("addressee", addressee.value())
                .mapTo(Integer.class)
                .one();
    }

    /** The encrypted number of one version. */
    Optional<Bytes> of(UnitOfWork work, Version version) {
        return work.sql()
                .createQuery("""
                        select sealed_number from platform.individual_number
                        where addressee_number = :addressee and version = :version and sealed_number is not null
                        """)
                .bind("addressee", version.addressee().value())
                .bind("version", version.version())
                .mapTo(byte[].class)
                .map(Bytes::of)
                .findOne();
    }

    /** The keyed hashes of the numbers that these persons have now. */
    Map<AddresseeNumber, Bytes> currentIndexes(UnitOfWork work, Collection<AddresseeNumber> addressees) {
        var found = new LinkedHashMap<AddresseeNumber, Bytes>();
        of(work, addressees, "select * from (" + CURRENT + ") c where blind_index is not null")
                .map((row, context) -> found.put(
                        new AddresseeNumber(row.getString("addressee_number")), Bytes.of(row.getBytes("blind_index"))))
                .list();
        return found;
    }

    /** The encrypted numbers that these persons have now. */
    Map<AddresseeNumber, Bytes> current(UnitOfWork work, Collection<AddresseeNumber> addressees) {
        var found = new LinkedHashMap<AddresseeNumber, Bytes>();
        of(work, addressees, "select * from (" + CURRENT + ") c where sealed_number is not null")
                .map((row, context) -> found.put(
                        new AddresseeNumber(row.getString("addressee_number")),
                        Bytes.of(row.getBytes("sealed_number"))))
                .list();
        return found;
    }

    private static Query of(UnitOfWork work, Collection<AddresseeNumber> addressees, String sql) {
        return work.sql()
                .createQuery(sql)
                .bindArray(
                        "addressees",
                        String.class,
                        addressees.stream().map(AddresseeNumber::value).toList());
    }

    /** The persons whose number of now has one of these hashes. */
    List<AddresseeNumber> find(UnitOfWork work, List<Bytes> indexes) {
        return work.sql()
                .createQuery("""
                        select n.addressee_number from platform.individual_number n
                        where n.blind_index = any(:indexes) and not exists (
                            select from platform.individual_number later
                            where later.municipality_code = n.municipality_code
                                and later.addressee_number = n.addressee_number and later.version > n.version)
                        order by n.addressee_number
                        """)
                .bindArray(
                        "indexes",
                        byte[].class,
                        indexes.stream().map(Bytes::toArray).toList())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** The persons who have or had a number with one of these hashes. */
    List<AddresseeNumber> holders(UnitOfWork work, List<Bytes> indexes) {
        return work.sql()
                .createQuery("""
                        select distinct addressee_number from platform.individual_number_holder
                        where blind_index = any(:indexes) order by addressee_number
                        """)
                .bindArray(
                        "indexes",
                        byte[].class,
                        indexes.stream().map(Bytes::toArray).toList())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Versions that are not under these keys; locked, so that two rotations share the work. */
    Map<Version, Bytes> sealedOtherwise(UnitOfWork work, String keyId, String indexKeyId, int limit) {
        var found = new LinkedHashMap<Version, Bytes>();
        work.sql()
                .createQuery("""
                        select addressee_number, version, sealed_number from platform.individual_number
                        where key_id is not null and (key_id, index_key_id) <> (:keyId, :indexKeyId)
                        limit :limit for update skip locked
                        """)
                .bind("keyId", keyId)
                .bind("indexKeyId", indexKeyId)
                .bind("limit", limit)
                .map((row, context) -> found.put(
                        new Version(new AddresseeNumber(row.getString("addressee_number")), row.getInt("version")),
                        Bytes.of(row.getBytes("sealed_number"))))
                .list();
        return found;
    }

    void replaceSeal(UnitOfWork work, Version version, Sealed number) {
        work.sql()
                .createUpdate("""
                        update platform.individual_number
                        set sealed_number = :number, key_id = :keyId, blind_index = :index, index_key_id = :indexKeyId
                        where addressee_number = :addressee and version = :version
                        """)
                .bind("addressee", version.addressee().value())
                .bind("version", version.version())
                .bind("number", number.number().toArray())
                .bind("keyId", number.keyId())
                .bind("index", number.index().toArray())
                .bind("indexKeyId", number.indexKeyId())
                .execute();
    }
}
