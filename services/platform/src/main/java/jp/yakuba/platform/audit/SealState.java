package jp.yakuba.platform.audit;

/** Whether a checkpoint holds an entry, and as it is. */
public enum SealState {
    WAITING("封印待ち（数秒で封印されます）", "info"),
    INTACT("封印のとおりです", "success"),
    BROKEN("封印された内容と違います", "error"),
    MISSING("どの封印にもありません", "error");

    private final String label;
    private final String look;

    SealState(String label, String look) {
        this.label = label;
        this.look = look;
    }

    /** For screens. */
    public String label() {
        return label;
    }

    /** How it looks beside its word: {@code info}, {@code success} or {@code error}. */
    public String look() {
        return look;
    }
}
