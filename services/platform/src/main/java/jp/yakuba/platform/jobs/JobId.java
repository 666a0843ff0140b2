package jp.yakuba.platform.jobs;

import java.util.UUID;

/** Number of a job; later jobs have greater numbers. */
public record JobId(UUID value) {

    /** Reads the usual text form. */
    public static JobId parse(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
