package jp.yakuba.platform.audit;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Entries that were read beside a checkpoint and are in none yet: a later one may hold them, or somebody put them there. */
final class EntriesBeside {

    private final SealedLog log;
    private final NavigableMap<Long, Met> met = new TreeMap<>();
    private long passed;

    /** Those that a verification had kept aside when it came this far. */
    EntriesBeside(SealedLog log, VerificationState state) {
        this.log = log;
        this.passed = state.passed();
        state.aside().forEach((id, checkpoint) -> log.findStored(id)
                .ifPresent(entry -> met.put(id, new Met(entry, checkpoint))));
    }

    private record Met(StoredEntry entry, long checkpoint) {}

    /** Reads the entries up to the highest of the checkpoint that were not read yet. */
    void read(Checkpoint checkpoint) {
        var highest = checkpoint.entries().stream()
                .mapToLong(Checkpoint.Sealed::entryId)
                .max()
                .orElse(passed);
        log.eachStored(passed, highest, entry -> met.put(entry.id(), new Met(entry, checkpoint.number())));
        passed = Math.max(passed, highest);
    }

    /** The entry, which is found in a checkpoint now; empty if it was not met. */
    Optional<StoredEntry> take(long id) {
        return Optional.ofNullable(met.remove(id)).map(Met::entry);
    }

    /** Those that no checkpoint has held. */
    Set<Long> ids() {
        return Set.copyOf(met.keySet());
    }

    /** The checkpoint beside which the entry was met. */
    long checkpointOf(long id, long otherwise) {
        var found = met.get(id);
        return found == null ? otherwise : found.checkpoint();
    }

    /** The id up to which entries were read. */
    long passed() {
        return passed;
    }

    Map<Long, Long> state() {
        var checkpoints = new TreeMap<Long, Long>();
        met.forEach((id, found) -> checkpoints.put(id, found.checkpoint()));
        return checkpoints;
    }
}
