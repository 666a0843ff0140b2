package jp.yakuba.platform.audit;

import jp.yakuba.foundation.code.Coded;

/** How an operation ended. */
public enum Outcome implements Coded {
    SUCCESS("success", "完了"),
    /** Not allowed, or not taken: nothing changed. */
    REFUSED("refused", "拒否"),
    /** Broke off: nothing changed. */
    FAILED("failed", "失敗");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in the database and in the REST interface. */
    @Override
    public String code() {
        return code;
    }

    /** For screens. */
    public String label() {
        return label;
    }

    static Outcome of(String code) {
        for (var outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("No such outcome");
    }
}
