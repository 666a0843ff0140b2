package jp.yakuba.childallowance.payment.recipient;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an account that was given counts. */
@Schema(name = "RecipientAccountState")
enum AccountState implements Coded {
    /** From its first day on, unless a newer one does. */
    COUNTS("counts", "有効"),
    /** Another has to decide so first. */
    WAITS("waits", "決裁待ち"),
    REFUSED("refused", "却下");

    private final String code;
    private final String japanese;

    AccountState(String code, String japanese) {
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
}
