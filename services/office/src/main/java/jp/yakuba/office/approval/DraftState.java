package jp.yakuba.office.approval;

import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** Where a draft is on its way from the counter to what holds (001/4.0.8). */
@Requirement("001/4.0.8")
public enum DraftState implements Coded {
    /** 仮登録: entered, not law-effective, may be changed. */
    DRAFT("仮登録"),
    /** 審査済: looked through, waits for the decision. */
    REVIEWED("審査済"),
    /** 本登録: decided, law-effective. */
    REGISTERED("本登録"),
    /** 却下: decided against, with a reason; of some businesses only. */
    REJECTED("却下"),
    /** 差戻し: given back to the clerk. */
    RETURNED("差戻し"),
    /** 取下げ: given up before registration. */
    WITHDRAWN("取下げ");

    private final String japanese;

    DraftState(String japanese) {
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return DraftTransitions.isAllowed(this, WITHDRAWN);
    }

    /** Which of 仮登録, 審査, 決裁 and 本登録 is next; 5 when nothing is, and 0 of what was given up or decided against. */
    public int step() {
        return switch (this) {
            case WITHDRAWN, REJECTED -> 0;
            case RETURNED -> 1;
            case DRAFT -> 2;
            case REVIEWED -> 3;
            case REGISTERED -> 5;
        };
    }

    /** What is to be done with one in this state, on the list of who is to do it. */
    public String todo() {
        return switch (this) {
            case REVIEWED -> "決裁待ち";
            case RETURNED -> "修正待ち";
            case DRAFT -> "審査待ち";
            case REGISTERED, REJECTED, WITHDRAWN -> japanese;
        };
    }
}
