package jp.yakuba.platform.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom the database works: that decides how long a statement may take and on which connections it runs. The counter has
 * connections of its own, which no list and no batch can hold.
 */
public enum Pace {
    /** Somebody stands at the counter and waits. */
    COUNTER,
    /** Somebody waits for a long list or a file. */
    LIST,
    /** Nobody waits, and the next round goes on where this one was broken off: feeds, sealing, leases. */
    ROUND,
    /** Nobody waits for a long time: jobs. */
    BATCH;

    private static final ScopedValue<Pace> CURRENT = ScopedValue.newInstance();

    /** The pace of what is being done; that of the counter unless something else was said. */
    public static Pace current() {
        return CURRENT.orElse(COUNTER);
    }

    /** Does the work at this pace, in this thread. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** {@link #run} with a result. */
    public <T extends @Nullable Object> T get(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }
}
