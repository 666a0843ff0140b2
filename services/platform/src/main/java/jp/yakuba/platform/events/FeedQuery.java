package jp.yakuba.platform.events;

import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * What a reader wants of the feed.
 *
 * @param room the business whose events are read: {@code resident-records}
 * @param types only these; all of the room if empty
 * @param after the position read last; 0 from the beginning
 * @param limit at most so many events, 1 to {@link #LONGEST}
 */
public record FeedQuery(String room, Set<String> types, long after, int limit) {

    /** Events on the longest page. */
    public static final int LONGEST = 1000;

    public FeedQuery {
        types = Set.copyOf(types);
        if (after < 0) {
            throw refused("after", "位置が負の数です。", "前回の応答の next の値を指定してください。");
        }
        if (limit < 1 || limit > LONGEST) {
            throw refused("limit", "件数が範囲の外です。", "1 から " + LONGEST + " までで指定してください。");
        }
        if (!types.stream().allMatch(type -> type.startsWith(room + "."))) {
            throw refused("type", "このサービスのイベントではありません。", room + ". で始まる種類を指定してください。");
        }
    }

    private static Refusal refused(String field, String message, String remedy) {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(PlatformError.FEED_QUERY_OUT_OF_RANGE, field, message, remedy));
    }
}
