package jp.yakuba.platform.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A job as its next step finds it.
 *
 * @param cursor where the last step left off; null before the first
 * @param counts of all steps so far
 */
public record JobRun(
        JobId id, ObjectNode parameters, @Nullable ObjectNode cursor, Counts counts) {

    /** The parameters as the record they were submitted from. */
    public <P extends Record> P parameters(Class<P> type) {
        return JobJson.read(parameters, type);
    }

    /** The cursor as the record that the last step returned; the beginning if there was none. */
    public <C extends Record> C cursor(Class<C> type, C beginning) {
        return cursor == null ? beginning : JobJson.read(cursor, type);
    }
}
