package jp.yakuba.childallowance.task;

import jp.yakuba.foundation.code.Coded;

/** What became of a task. */
public enum TaskState implements Coded {
    /** It waits. */
    OPEN("open", "未処理"),
    /** What was decided has answered it. */
    DONE("done", "処理済み"),
    /** Somebody has closed it, with a reason. */
    DISMISSED("dismissed", "対応不要"),
    /** The movement does not hold any more. */
    TAKEN_BACK("taken-back", "異動により不要");

    private final String code;
    private final String japanese;

    TaskState(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }
}
