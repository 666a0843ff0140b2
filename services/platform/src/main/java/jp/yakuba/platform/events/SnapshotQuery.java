package jp.yakuba.platform.events;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a snapshot a reader wants.
 *
 * @param room the business whose snapshot is read: {@code resident-records}
 * @param cursor the {@code next} of the page before; null for a new snapshot
 * @param limit at most so many items, 1 to {@link #LONGEST}
 */
public record SnapshotQuery(String room, @Nullable String cursor, int limit) {

    /** Items on the longest page. */
    public static final int LONGEST = 1000;

    public SnapshotQuery {
        if (limit < 1 || limit > LONGEST) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            PlatformError.LIMIT_OUT_OF_RANGE,
                            "limit",
                            "件数が範囲の外です。",
                            "1 から " + LONGEST + " までで指定してください。"));
        }
    }
}
