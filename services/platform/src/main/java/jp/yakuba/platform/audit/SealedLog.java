package jp.yakuba.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a verification reads a log from: the database, or a file that was taken out of it. */
interface SealedLog {

    /** The checkpoint after a number, if there is any; numbers may have been lost in between. */
    Optional<Checkpoint> checkpointAfter(long number);

    /** The entries after an id and up to another, one by one in their order. */
    void eachStored(long after, long upTo, Consumer<StoredEntry> consumer);

    Optional<StoredEntry> findStored(long id);

    /** Whether a checkpoint before the one of that number holds the entry. */
    boolean isSealedBefore(long entry, long checkpoint);

    /** Those of the entries that do not wait for a checkpoint, in their order. */
    List<Long> notWaiting(Collection<Long> entries);

    /** The entries behind an id that do not wait for a checkpoint, in their order; the first hundred or so. */
    List<Long> notWaitingAfter(long entry);

    /** How many wait for a checkpoint. */
    long waiting();
}
