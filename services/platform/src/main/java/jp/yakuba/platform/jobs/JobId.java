package jp.yakuba.platform.jobs;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Number of a job; later jobs have greater numbers. */
public record JobId(UUID value) implements Id {

    /** Reads the usual text form. */
    public static JobId parse(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
