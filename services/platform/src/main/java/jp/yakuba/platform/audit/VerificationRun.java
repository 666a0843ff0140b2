package jp.yakuba.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.audit.Break.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One verification: goes through the checkpoints in their order and through the entries beside them. An entry whose id
 * lies in the range passed but in no checkpoint yet is kept aside: its transaction may have ended late and a later
 * checkpoint hold it; if none does and it does not wait in the queue, somebody put it there.
 */
public final class VerificationRun {

    /** A sealer that runs takes everything that waits, so an entry is older than the checkpoint before at most by this. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private final SealedLog log;
    private final List<VerificationKey> trusted;
    private final AnchorBook anchor;
    private final List<Break> breaks;
    private final EntriesBeside beside;
    private long last;
    private Bytes lastHash;
    private Instant lastSealedAt;
    private long checkpoints;
    private long entries;

    /** Begins, or goes on from where another run has come to. */
    VerificationRun(SealedLog log, List<VerificationKey> trusted, AnchorBook anchor, VerificationState state) {
        this.log = log;
        this.trusted = trusted;
        this.anchor = anchor;
        this.breaks = new ArrayList<>(state.breaks());
        this.last = state.checkpoint();
        this.lastHash = Bytes.parse(state.hash());
        this.lastSealedAt = state.sealedAt();
        this.checkpoints = state.checkpoints();
        this.entries = state.entries();
        this.beside = new EntriesBeside(log, state);
    }

    /** Looks at checkpoints with about so many entries; false if there are no more. */
    public boolean advance(long most) {
        var until = entries + checkpoints + most;
        while (entries + checkpoints < until) {
            var next = room() ? log.checkpointAfter(last) : Optional.<Checkpoint>empty();
            if (next.isEmpty()) {
                return false;
            }
            var checkpoint = next.get();
            check(checkpoint);
            checkEntries(checkpoint);
            checkpoints++;
            last = checkpoint.number();
            lastHash = checkpoint.hash();
            lastSealedAt = checkpoint.sealedAt();
        }
        return true;
    }

    /** How far it has come. */
    public VerificationState state() {
        return new VerificationState(
                last, lastHash.toString(), lastSealedAt, checkpoints, entries, beside.passed(), beside.state(), breaks);
    }

    /** Looks at what is left, and at the end of the log; nobody may seal meanwhile. */
    Verification end(boolean anchored) {
        while (advance(Integer.MAX_VALUE)) {
            // as long as there is more
        }
        checkEnd();
        checkUnsealed();
        breaks.sort(Comparator.comparingLong(Break::checkpoint));
        return new Verification(checkpoints, entries, log.waiting(), anchored, breaks);
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
    private void check(Checkpoint checkpoint) {
        var expected = last + 1;
        if (checkpoint.number() != expected) {
            var lost = anchor.line(expected);
            add(Kind.CHECKPOINT_MISSING, expected, lost == null ? null : lost.firstEntry());
        } else if (!checkpoint.previousHash().equals(lastHash)) {
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
        var line = anchor.line(checkpoint.number());
        if (line != null && !line.hash().equals(checkpoint.hash().toString())) {
            add(Kind.ANCHOR_DIFFERS, checkpoint.number(), line.firstEntry());
        } else if (line != null && !line.tellsOf(checkpoint)) {
            add(Kind.ANCHOR_LINE_CHANGED, checkpoint.number(), null);
        }
    }

    private static @Nullable Long first(Checkpoint checkpoint) {
        return checkpoint.entries().isEmpty() ? null : checkpoint.firstEntry();
    }

    /** Of a changed checkpoint, the first entry that is not what it says; its first entry if all are. */
    private @Nullable Long firstDifferent(Checkpoint checkpoint) {
        for (var sealed : checkpoint.entries()) {
            var stored = log.findStored(sealed.entryId());
            if (stored.isEmpty() || !stored.get().is(sealed.leafHash())) {
                return sealed.entryId();
            }
        }
        return first(checkpoint);
    }

    private void checkEntries(Checkpoint checkpoint) {
        beside.read(checkpoint);
        var held = new HashSet<Long>();
        for (var sealed : checkpoint.entries()) {
            entries++;
            var met = beside.take(sealed.entryId());
            if (met.isPresent() && held.add(sealed.entryId())) {
                compare(checkpoint, sealed, met.get());
            } else if (held.add(sealed.entryId())) {
                checkNotMet(checkpoint, sealed);
            } else {
                add(Kind.ENTRY_SEALED_TWICE, checkpoint.number(), sealed.entryId());
            }
        }
    }

    private void compare(Checkpoint checkpoint, Checkpoint.Sealed sealed, StoredEntry stored) {
        if (!stored.is(sealed.leafHash())) {
            add(Kind.ENTRY_CHANGED, checkpoint.number(), sealed.entryId());
        } else if (stored.occurredAt().isBefore(lastSealedAt.minus(LONGEST_TRANSACTION))) {
            add(Kind.ENTRY_BACKDATED, checkpoint.number(), sealed.entryId());
        }
    }

    /** Deleted, or sealed before, or it became visible only after its range was read. */
    private void checkNotMet(Checkpoint checkpoint, Checkpoint.Sealed sealed) {
        var stored = log.findStored(sealed.entryId());
        if (stored.isEmpty()) {
            add(Kind.ENTRY_DELETED, checkpoint.number(), sealed.entryId());
        } else if (log.isSealedBefore(sealed.entryId(), checkpoint.number())) {
            add(Kind.ENTRY_SEALED_TWICE, checkpoint.number(), sealed.entryId());
        } else {
            compare(checkpoint, sealed, stored.get());
        }
    }

    /** Whether the anchor knows checkpoints after the last one. */
    private void checkEnd() {
        var lost = anchor.after(last);
        if (lost != null) {
            add(Kind.TAIL_CUT, lost.number(), lost.firstEntry());
        } else if (anchor.anchored() > last) {
            add(Kind.TAIL_CUT, last + 1, null);
        }
        anchor.faults().stream()
                .filter(fault -> !breaks.contains(fault))
                .forEach(fault -> add(fault.kind(), fault.checkpoint(), fault.entry()));
    }

    /** What no checkpoint holds must wait for one. */
    private void checkUnsealed() {
        log.notWaiting(beside.ids()).forEach(id -> add(Kind.ENTRY_INSERTED, beside.checkpointOf(id, last + 1), id));
        log.notWaitingAfter(beside.passed()).forEach(id -> add(Kind.ENTRY_INSERTED, last + 1, id));
    }
}
