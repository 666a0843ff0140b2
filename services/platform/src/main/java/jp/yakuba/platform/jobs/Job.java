package jp.yakuba.platform.jobs;

import java.time.Instant;
import java.util.OptionalInt;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is shown.
 *
 * @param userId who submitted it
 * @param total how many items it has; null if not known yet
 * @param note what it is about at present
 * @param problem why it failed; null unless {@link JobState#FAILED}
 * @param incident number of the failure in the log; null if the problem says it all
 * @param restartable whether it can go on from where it was, once it has failed
 */
public record Job(
        JobId id,
        String kind,
        String title,
        JobState state,
        String userId,
        String userName,
        Instant submittedAt,
        @Nullable Instant notBefore,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Counts counts,
        @Nullable Long total,
        String note,
        @Nullable Finding problem,
        @Nullable String incident,
        boolean restartable) {

    /** How much of it is done, in per cent, rounded down; empty if the total is not known. */
    public OptionalInt percent() {
        if (state == JobState.SUCCEEDED) {
            return OptionalInt.of(100);
        }
        return total == null || total == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.clamp(counts.processed() * 100 / total, 0, 100));
    }
}
