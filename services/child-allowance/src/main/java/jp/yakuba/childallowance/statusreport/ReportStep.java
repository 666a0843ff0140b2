package jp.yakuba.childallowance.statusreport;

import java.util.Optional;
import jp.yakuba.foundation.code.Coded;

/** What is done about a report, and when it can be. */
enum ReportStep implements Coded {
    FOUND("found", "対象者として抽出"),
    ADDED("added", "対象者に追加"),
    SEND("send", "送付"),
    RECEIVE("receive", "受付"),
    RETURN("return", "不備返戻"),
    CHECK("check", "審査"),
    WAIVE("waive", "提出不要"),
    REOPEN("reopen", "やり直し"),
    SUSPEND("suspend", "差止"),
    RELEASE("release", "差止の解除");

    private final String code;
    private final String japanese;

    ReportStep(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }

    /** What a report is after it; nothing where a clerk cannot do it. */
    Optional<ReportState> after(ReportState state) {
        return switch (this) {
            case SEND -> only(state == ReportState.TO_SEND, ReportState.SENT);
            case RECEIVE -> only(state.isUnfiled(), ReportState.RECEIVED);
            case RETURN -> only(state == ReportState.RECEIVED, ReportState.INCOMPLETE);
            case CHECK -> only(state == ReportState.RECEIVED, ReportState.CHECKED);
            case WAIVE -> only(!state.isSettled(), ReportState.WAIVED);
            case REOPEN ->
                only(state.isSettled(), state == ReportState.CHECKED ? ReportState.RECEIVED : ReportState.TO_SEND);
            case FOUND, ADDED, SUSPEND, RELEASE -> Optional.empty();
        };
    }

    private static Optional<ReportState> only(boolean can, ReportState after) {
        return can ? Optional.of(after) : Optional.empty();
    }

    /** Whether it says something in words. */
    boolean needsNote() {
        return this == RETURN || this == WAIVE || this == REOPEN;
    }
}
