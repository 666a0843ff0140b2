package jp.yakuba.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.yakuba.platform.audit.Break.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One verification: goes through the checkpoints in their order and through the entries beside them. An entry whose id
 * lies in the range passed but in no checkpoint yet is kept aside: its transaction may have ended late and a later
 * checkpoint hold it; if none does and it does not wait in the queue, somebody put it there.
 */
final class VerificationRun {

    /** A sealer that runs takes everything that waits, so an entry is older than the checkpoint before at most by this. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private final Handle sql;
    private final AuditLog log;
    private final List<VerificationKey> trusted;
    private final NavigableMap<Long, AnchorLine> anchor;
    private final List<Break> breaks = new ArrayList<>();
    private final NavigableMap<Long, Aside> aside = new TreeMap<>();
    private long entries;
    private long passed = Long.MIN_VALUE;

    VerificationRun(Handle sql, AuditLog log, List<VerificationKey> trusted, NavigableMap<Long, AnchorLine> anchor) {
        this.sql = sql;
        this.log = log;
        this.trusted = trusted;
        this.anchor = anchor;
    }

    /** An entry met beside a checkpoint that does not hold it, or not yet looked at. */
    private record Aside(StoredEntry entry, long checkpoint) {}

    Verification verify(boolean anchored) {
        long checkpoints = 0;
        @Nullable Checkpoint previous = null;
        for (var next = Checkpoints.after(sql, 0); next.isPresent() && room(); ) {
            var checkpoint = next.get();
            check(checkpoint, previous);
            checkEntries(checkpoint, previous == null ? Instant.EPOCH : previous.sealedAt());
            checkpoints++;
            previous = checkpoint;
            next = Checkpoints.after(sql, checkpoint.number());
        }
        var last = previous == null ? 0 : previous.number();
        checkEnd(last);
        checkUnsealed(last + 1);
        breaks.sort(Comparator.comparingLong(Break::checkpoint));
        return new Verification(checkpoints, entries, waiting(), anchored, breaks);
    }

    private boolean room() {
        return breaks.size() < Verification.MOST_BREAKS;
    }

    private void add(Kind kind, long checkpoint, @Nullable Long entry) {
        if (room()) {
            breaks.add(new Break(kind, checkpoint, entry));
        }
    }

    /** The checkpoint in itself, to the one before, and to the anchor. */
    private void check(Checkpoint checkpoint, @Nullable Checkpoint previous) {
        var expected = previous == null ? 1 : previous.number() + 1;
        if (checkpoint.number() != expected) {
            var lost = anchor.get(expected);
            add(Kind.CHECKPOINT_MISSING, expected, lost == null ? null : lost.firstEntry());
        } else if (!checkpoint
                .previousHash()
                .equals(previous == null ? Checkpoint.BEFORE_THE_FIRST : previous.hash())) {
            add(Kind.CHAIN_BROKEN, checkpoint.number(), first(checkpoint));
        }
        var signer = trusted.stream()
                .filter(key -> key.id().equals(checkpoint.keyId()))
                .findFirst();
        if (!checkpoint.hash().equals(checkpoint.contentHash())) {
            add(Kind.CHECKPOINT_CHANGED, checkpoint.number(), firstDifferent(checkpoint));
        } else if (signer.isEmpty()) {
            add(Kind.KEY_UNKNOWN, checkpoint.number(), first(checkpoint));
        } else if (!signer.get().confirms(checkpoint.hash(), checkpoint.signature())) {
            add(Kind.SIGNATURE_WRONG, checkpoint.number(), firstDifferent(checkpoint));
        }
        var line = anchor.get(checkpoint.number());
        if (line != null && !line.hash().equals(checkpoint.hash().toString())) {
            add(Kind.ANCHOR_DIFFERS, checkpoint.number(), line.firstEntry());
        }
    }

    private static @Nullable Long first(Checkpoint checkpoint) {
        return checkpoint.entries().isEmpty() ? null : checkpoint.firstEntry();
    }

    /** Of a changed checkpoint, the first entry that is not what it says; its first entry if all are. */
    private @Nullable Long firstDifferent(Checkpoint checkpoint) {
        for (var sealed : checkpoint.entries()) {
            var stored = log.findStored(sql, sealed.entryId());
            if (stored.isEmpty() || !stored.get().is(sealed.leafHash())) {
                return sealed.entryId();
            }
        }
        return first(checkpoint);
    }

    private void checkEntries(Checkpoint checkpoint, Instant previousSealedAt) {
        readAside(checkpoint);
        for (var sealed : checkpoint.entries()) {
            var met = aside.remove(sealed.entryId());
            entries++;
            if (met == null) {
                var there = log.findStored(sql, sealed.entryId()).isPresent();
                add(there ? Kind.ENTRY_SEALED_TWICE : Kind.ENTRY_DELETED, checkpoint.number(), sealed.entryId());
            } else if (!met.entry().is(sealed.leafHash())) {
                add(Kind.ENTRY_CHANGED, checkpoint.number(), sealed.entryId());
            } else if (met.entry().occurredAt().isBefore(previousSealedAt.minus(LONGEST_TRANSACTION))) {
                add(Kind.ENTRY_BACKDATED, checkpoint.number(), sealed.entryId());
            }
        }
    }

    /** Reads the entries up to the highest of the checkpoint that were not read yet. */
    private void readAside(Checkpoint checkpoint) {
        var highest = checkpoint.entries().stream()
                .mapToLong(Checkpoint.Sealed::entryId)
                .max()
                .orElse(passed);
        log.eachStored(sql, passed, highest, entry -> aside.put(entry.id(), new Aside(entry, checkpoint.number())));
        passed = Math.max(passed, highest);
    }

    /** Whether the anchor knows checkpoints after the last one. */
    private void checkEnd(long last) {
        var lost = anchor.higherEntry(last);
        if (lost != null) {
            add(Kind.TAIL_CUT, lost.getKey(), lost.getValue().firstEntry());
        }
    }

    /** What no checkpoint holds must wait for one. */
    private void checkUnsealed(long nextCheckpoint) {
        notWaiting("select unnest(cast(:ids as bigint[])) as entry_id", List.copyOf(aside.keySet()))
                .forEach(id -> add(Kind.ENTRY_INSERTED, besideCheckpoint(id, nextCheckpoint), id));
        notWaiting(
                        "select entry_id from platform.audit_entry where entry_id > (cast(:ids as bigint[]))[1]",
                        List.of(passed))
                .forEach(id -> add(Kind.ENTRY_INSERTED, nextCheckpoint, id));
    }

    private long besideCheckpoint(long id, long otherwise) {
        var met = aside.get(id);
        return met == null ? otherwise : met.checkpoint();
    }

    private List<Long> notWaiting(String candidates, List<Long> ids) {
        return sql.createQuery("""
                        select entry_id from (%s) c
                        where not exists (select from platform.audit_pending p where p.entry_id = c.entry_id)
                        order by entry_id limit %d
                        """.formatted(candidates, Verification.MOST_BREAKS))
                .bindArray("ids", Long.class, ids)
                .mapTo(Long.class)
                .list();
    }

    private long waiting() {
        return sql.createQuery("select count(*) from platform.audit_pending")
                .mapTo(Long.class)
                .one();
    }
}
