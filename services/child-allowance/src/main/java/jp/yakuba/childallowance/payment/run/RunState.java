package jp.yakuba.childallowance.payment.run;

import java.util.Set;
import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a payment run is. */
@Schema(name = "PaymentRunState")
enum RunState implements Coded {
    /** The preview is being made. */
    PREPARING("preparing", "作成中"),
    /** The preview waits for a decision. */
    PREVIEWED("previewed", "決裁待ち"),
    /** Decided on; about to be booked, or to be previewed anew if what is due has changed. */
    APPROVED("approved", "記帳中"),
    /** What is paid is booked; the file is being made. */
    BOOKED("booked", "ファイル作成中"),
    /** The file is there. */
    PAID("paid", "支払済み"),
    /** What came back is taken in; more may come. */
    SETTLED("settled", "結果取込済み"),
    /** Given up before anything was booked. */
    WITHDRAWN("withdrawn", "取下げ");

    private final String code;
    private final String japanese;

    RunState(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    String japanese() {
        return japanese;
    }

    /** Whether it can go over into the other one. */
    boolean mayBecome(RunState next) {
        return switch (this) {
            case PREPARING -> Set.of(PREVIEWED, WITHDRAWN).contains(next);
            case PREVIEWED -> Set.of(APPROVED, WITHDRAWN).contains(next);
            case APPROVED -> Set.of(PREVIEWED, BOOKED, WITHDRAWN).contains(next);
            case BOOKED -> next == PAID;
            case PAID -> Set.of(BOOKED, SETTLED).contains(next);
            case SETTLED -> next == SETTLED;
            case WITHDRAWN -> false;
        };
    }

    /** Whether the job has something to do with it. */
    boolean isUnderWay() {
        return this == PREPARING || this == APPROVED || this == BOOKED;
    }

    /** Whether something was transferred that may come back. */
    boolean hasPaid() {
        return this == PAID || this == SETTLED;
    }
}
