package jp.yakuba.platform.audit;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;
import org.jdbi.v3.core.Handle;

/** The table of checkpoints, and the queue of entries that wait for one. */
final class Checkpoints {

    /** The sealer's transaction may have begun a little before the entry's. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private Checkpoints() {}

    /** Keeps others from sealing or verifying this municipality's log until the transaction ends; false if they do. */
    static boolean tryLock(Handle sql) {
        return sql.createQuery("""
                        select pg_try_advisory_xact_lock(
                            hashtextextended('yakuba.audit.' || platform.current_municipality(), 0))
                        """).mapTo(Boolean.class).one();
    }

    /** Like {@link #tryLock}, but waits. */
    static void lock(Handle sql) {
        sql.execute("""
                select pg_advisory_xact_lock(hashtextextended('yakuba.audit.' || platform.current_municipality(), 0))
                """);
    }

    static boolean anyWaiting(Handle sql) {
        return sql.createQuery("select exists (select from platform.audit_pending)")
                .mapTo(Boolean.class)
                .one();
    }

    static long count(Handle sql) {
        return sql.createQuery("select count(*) from platform.audit_checkpoint")
                .mapTo(Long.class)
                .one();
    }

    static long countWaiting(Handle sql) {
        return sql.createQuery("select count(*) from platform.audit_pending")
                .mapTo(Long.class)
                .one();
    }

    /** The ids of the entries that wait. */
    static List<Long> waiting(Handle sql) {
        return sql.createQuery("select entry_id from platform.audit_pending order by entry_id")
                .mapTo(Long.class)
                .list();
    }

    /** Takes waiting entries off the queue, in the order of their ids. */
    static List<Checkpoint.Sealed> takeWaiting(Handle sql, int limit) {
        return sql.createQuery("""
                        with taken as (
                            delete from platform.audit_pending p where p.entry_id in (
                                select entry_id from platform.audit_pending order by entry_id limit :limit)
                            returning p.municipality_code, p.entry_id)
                        select e.entry_id, e.leaf_hash
                        from taken join platform.audit_entry e using (municipality_code, entry_id)
                        order by e.entry_id
                        """)
                .bind("limit", limit)
                .map((row, context) ->
                        new Checkpoint.Sealed(row.getLong("entry_id"), Bytes.of(row.getBytes("leaf_hash"))))
                .list();
    }

    static Optional<Checkpoint> last(Handle sql) {
        return sql.createQuery("select * from platform.audit_checkpoint order by number desc limit 1")
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The next one after a number, if there is any; numbers may have been lost in between. */
    static Optional<Checkpoint> after(Handle sql, long number) {
        return sql.createQuery("""
                        select * from platform.audit_checkpoint where number > :number order by number limit 1
                        """)
                .bind("number", number)
                .map((row, context) -> read(row))
                .findOne();
    }

    static boolean isWaiting(Handle sql, long entry) {
        return sql.createQuery("select exists (select from platform.audit_pending where entry_id = :entry)")
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one();
    }

    /** The entry as the checkpoint holds it that was made for it, soon after it was told. */
    static Optional<Checkpoint.Sealed> holding(Handle sql, long entry, Instant told) {
        return sql.createQuery("""
                        select * from platform.audit_checkpoint
                        where sealed_at >= :told and :entry = any(entry_ids) order by sealed_at limit 1
                        """)
                .bind("told", told.minus(CLOCKS_APART).atOffset(ZoneOffset.UTC))
                .bind("entry", entry)
                .map((row, context) -> read(row))
                .findOne()
                .flatMap(checkpoint -> checkpoint.entries().stream()
                        .filter(one -> one.entryId() == entry)
                        .findFirst());
    }

    static void add(Handle sql, Checkpoint checkpoint) {
        var leaves = new ByteArrayOutputStream();
        checkpoint.entries().forEach(entry -> leaves.writeBytes(entry.leafHash().toArray()));
        sql.createUpdate("""
                        insert into platform.audit_checkpoint
                            (number, sealed_at, entry_ids, leaf_hashes, previous_hash, hash, key_id, signature)
                        values (:number, :sealedAt, :ids, :leaves, :previous, :hash, :keyId, :signature)
                        """)
                .bind("number", checkpoint.number())
                .bind("sealedAt", checkpoint.sealedAt().atOffset(ZoneOffset.UTC))
                .bindArray(
                        "ids",
                        Long.class,
                        checkpoint.entries().stream()
                                .map(Checkpoint.Sealed::entryId)
                                .toList())
                .bind("leaves", leaves.toByteArray())
                .bind("previous", checkpoint.previousHash().toArray())
                .bind("hash", checkpoint.hash().toArray())
                .bind("keyId", checkpoint.keyId())
                .bind("signature", checkpoint.signature().toArray())
                .execute();
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        var ids = (Long[]) row.getArray("entry_ids").getArray();
        var leaves = row.getBytes("leaf_hashes");
        var entries = new ArrayList<Checkpoint.Sealed>();
        for (int i = 0; i < ids.length; i++) {
            var leaf = Arrays.copyOfRange(leaves, i * CanonicalHash.LENGTH, (i + 1) * CanonicalHash.LENGTH);
            entries.add(new Checkpoint.Sealed(ids[i], Bytes.of(leaf)));
        }
        return new Checkpoint(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                entries,
                Bytes.of(row.getBytes("previous_hash")),
                Bytes.of(row.getBytes("hash")),
                row.getString("key_id"),
                Bytes.of(row.getBytes("signature")));
    }
}
