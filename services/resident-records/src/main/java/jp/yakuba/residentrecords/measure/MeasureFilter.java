package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** Which measures a list shows. */
@Requirement("001/3.4")
public enum MeasureFilter implements Coded {
    /** Something waits for a decision. */
    WAITING("waiting", "決定待ち", "m.request <> ''"),
    /** In force, whatever their term. */
    IN_FORCE("in-force", "支援措置中", "m.state = 'in-force'"),
    /** In force, and the term ends so soon that it may be extended. */
    ENDING(
            "ending",
            "まもなく期間終了",
            "m.state = 'in-force' and m.ends_on >= :today and m.ends_on - make_interval(months => :months) <= :today"),
    /** In force although the term has passed. */
    OVERDUE("overdue", "期間終了・未処理", "m.state = 'in-force' and m.ends_on < :today"),
    /** Somebody has moved out: provisional until the other municipality has decided. */
    MOVED_OUT("moved-out", "転出後の仮支援措置", "m.state = 'in-force' and m.content -> 'movedOut' is not null"),
    /** Refused or ended. */
    OVER("over", "終了", "m.state in ('refused', 'ended')");

    private final String code;
    private final String japanese;
    private final String condition;

    MeasureFilter(String code, String japanese, String condition) {
        this.code = code;
        this.japanese = japanese;
        this.condition = condition;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words on screens. */
    public String japanese() {
        return japanese;
    }

    /** Whether all that it finds is in force. */
    boolean isInForce() {
        return switch (this) {
            case IN_FORCE, ENDING, OVERDUE, MOVED_OUT -> true;
            case WAITING, OVER -> false;
        };
    }

    /** As SQL, on the table as {@code m} with the day as {@code :today}, and in how many months a term ends soon. */
    String condition() {
        return condition;
    }
}
