package jp.yakuba.platform.events;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscriber has come in one municipality.
 *
 * @param position the last event taken in
 * @param snapshot where in the snapshot it goes on that it begins with, empty at its beginning; null while it follows events
 * @param failures how often the next event has failed since
 * @param nextAttemptAt when it is tried again; null: at once
 * @param problem why it failed, without personal data; null if it did not
 * @param incident number of the last failure in the log; null if the problem says it all
 */
public record Subscription(
        String subscriber,
        long position,
        @Nullable String snapshot,
        State state,
        int failures,
        @Nullable Instant nextAttemptAt,
        @Nullable String problem,
        @Nullable String incident) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** Whether the subscriber is served. */
    public enum State {
        /** Gets its events, after a failure later again. */
        ACTIVE,
        /** Has failed too often and waits for somebody to resume it. */
        PARKED
    }

    /** Whether an event may be delivered now. */
    boolean isDue(Instant now) {
        return state == State.ACTIVE && (nextAttemptAt == null || !nextAttemptAt.isAfter(now));
    }

    /** This subscription after its next event has failed once more: 2 s, 4 s, 8 s … later it is tried again. */
    Subscription failed(Failure failure, Instant now, int parkAfter) {
        var count = failures + 1;
        var pause = Duration.ofSeconds(1L << Math.min(count, 12));
        return new Subscription(
                subscriber,
                position,
                snapshot,
                failure.parks() && count >= parkAfter ? State.PARKED : State.ACTIVE,
                count,
                now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE),
                failure.problem(),
                failure.incident());
    }

    /** This subscription after everything up to the position has been taken in. */
    Subscription reached(long newPosition) {
        return new Subscription(subscriber, newPosition, null, State.ACTIVE, 0, null, null, null);
    }

    /** This subscription as one that begins with a snapshot, whose next page is that of the cursor. */
    Subscription beginning(String cursor) {
        return new Subscription(subscriber, position, cursor, State.ACTIVE, 0, null, null, null);
    }

    /** Whether it takes in a snapshot before it follows the events. */
    public boolean isBeginning() {
        return snapshot != null;
    }

    /** This subscription as one that is tried again at once. */
    Subscription resumed() {
        return snapshot == null ? reached(position) : beginning(snapshot);
    }

    /**
     * Why an event could not be delivered.
     *
     * @param parks whether the subscriber is parked if it happens too often; an unreachable service is only waited for
     */
    record Failure(String problem, @Nullable String incident, boolean parks) {}
}
