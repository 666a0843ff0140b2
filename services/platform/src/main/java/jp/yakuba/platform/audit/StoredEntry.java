package jp.yakuba.platform.audit;

import java.time.Instant;
import jp.yakuba.platform.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the table, for comparison with what was sealed.
 *
 * @param contentHash of its content as it is; null if the content cannot even be read
 * @param storedHash what the row says its hash is
 */
record StoredEntry(long id, Instant occurredAt, @Nullable Bytes contentHash, Bytes storedHash) {

    /** Whether it is what was sealed. */
    boolean is(Bytes sealed) {
        return sealed.equals(contentHash) && sealed.equals(storedHash);
    }
}
