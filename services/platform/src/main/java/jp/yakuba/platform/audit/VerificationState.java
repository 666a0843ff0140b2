package jp.yakuba.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a verification has come: all it needs to go on in another transaction, or after a restart.
 *
 * @param checkpoint number of the last checkpoint looked at
 * @param hash of that checkpoint, in hexadecimal
 * @param sealedAt when that checkpoint was made
 * @param checkpoints how many were looked at
 * @param entries how many they hold
 * @param passed id up to which entries were read
 * @param aside entries that were met but in no checkpoint yet, with the checkpoint beside which they stand
 * @param breaks found so far
 */
public record VerificationState(
        long checkpoint,
        String hash,
        Instant sealedAt,
        long checkpoints,
        long entries,
        long passed,
        Map<Long, Long> aside,
        List<Break> breaks) {

    /** Nothing looked at yet. */
    public static final VerificationState BEGINNING = new VerificationState(
            0, Checkpoint.BEFORE_THE_FIRST.toString(), Instant.EPOCH, 0, 0, Long.MIN_VALUE, Map.of(), List.of());

    public VerificationState {
        aside = Map.copyOf(aside);
        breaks = List.copyOf(breaks);
    }
}
