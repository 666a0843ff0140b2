package jp.yakuba.platform.jobs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a job stands, and what it may become from there. */
public enum JobState {
    /** Waits for its time and for a free worker. */
    QUEUED("実行待ち"),
    /** Its steps are being done. */
    RUNNING("実行中"),
    /** Ends after the step under way. */
    CANCELLING("中止処理中"),
    /** Ended on somebody's wish. */
    CANCELLED("中止"),
    /** Ended with all its work done. */
    SUCCEEDED("正常終了"),
    /** Ended by itself with work left; may be restarted from where it was. */
    FAILED("異常終了");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    /** As shown on screens. */
    public String label() {
        return label;
    }

    /** Whether it can go over into the other state. */
    public boolean mayBecome(JobState next) {
        return successors().contains(next);
    }

    /** Whether nothing happens to it any more by itself. */
    public boolean isEnded() {
        return this == CANCELLED || this == SUCCEEDED || this == FAILED;
    }

    /** Reads the name, in any case; nothing stands for any state. */
    static @Nullable JobState parse(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(PlatformError.JOB_STATE_UNKNOWN, "state", "処理の状態ではありません。", "一覧にある状態を指定してください。")));
    }

    private Set<JobState> successors() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(QUEUED, CANCELLING, SUCCEEDED, FAILED);
            // The step under way when somebody cancels may turn out to be the last one.
            case CANCELLING -> EnumSet.of(CANCELLED, SUCCEEDED, FAILED);
            case FAILED -> EnumSet.of(QUEUED, CANCELLED);
            case CANCELLED, SUCCEEDED -> EnumSet.noneOf(JobState.class);
        };
    }

    /** The names of the states that can go over into the other, for SQL. */
    static List<String> namesBefore(JobState next) {
        return Arrays.stream(values())
                .filter(state -> state.mayBecome(next))
                .map(JobState::name)
                .toList();
    }
}
