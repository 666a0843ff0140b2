package jp.yakuba.platform.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job to be submitted.
 *
 * @param kind {@link JobKind#code()}
 * @param key the same key with the same kind is one job, however often it is submitted; null: always a new one
 * @param notBefore when it may start; null: at once
 */
public record JobRequest(
        String kind,
        ObjectNode parameters,
        @Nullable String key,
        @Nullable Instant notBefore) {

    /** A job that starts as soon as there is a free worker. */
    public static JobRequest of(String kind, ObjectNode parameters) {
        return new JobRequest(kind, parameters, null, null);
    }

    /** A job whose parameters are a record. */
    public static JobRequest of(String kind, Record parameters) {
        return of(kind, JobJson.write(parameters));
    }

    /** With an idempotency key. */
    public JobRequest once(String idempotencyKey) {
        return new JobRequest(kind, parameters, idempotencyKey, notBefore);
    }

    /** With a time before which it does not start. */
    public JobRequest notBefore(Instant time) {
        return new JobRequest(kind, parameters, key, time);
    }
}
