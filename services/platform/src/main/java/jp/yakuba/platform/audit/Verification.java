package jp.yakuba.platform.audit;

import java.util.List;
import java.util.Optional;

/**
 * What a verification of the audit log found.
 *
 * @param checkpoints how many there are
 * @param entries how many they hold
 * @param waiting entries that were written but wait for their checkpoint
 * @param anchored whether the end could be compared with the file outside the database
 * @param breaks in the order of the log; at most {@value #MOST_BREAKS}
 */
public record Verification(long checkpoints, long entries, long waiting, boolean anchored, List<Break> breaks) {

    /** No more breaks are looked for. */
    public static final int MOST_BREAKS = 100;

    public Verification {
        breaks = List.copyOf(breaks);
    }

    /** Whether everything is as it was written. */
    public boolean intact() {
        return breaks.isEmpty();
    }

    /** The result in one sentence. */
    public String words() {
        return intact()
                ? "%,d件の記録と%,d個の封印を検証しました。改ざんはありません。".formatted(entries, checkpoints)
                : "改ざんの疑いがあります。最初の箇所は %s。".formatted(breaks.getFirst().words());
    }

    /** The first place where it is not. */
    public Optional<Break> firstBreak() {
        return breaks.stream().findFirst();
    }
}
